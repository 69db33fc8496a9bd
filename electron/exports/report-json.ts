import { entryTable } from '@domain/reports/entry-rows';
import type { MadeReport, ReportOptions } from '@domain/reports/report';
import { linesOf, type SegmentFile } from '../record/segment-files';

/**
 * A report as data, for programs: who it is for, from what, how much was left out, the log as rows, and the report in the
 * blocks that every other format is written from. It is a view and cannot be imported. json-format.md tells the fields. [R2]
 */
export function reportJson({ report, context, leftOut }: MadeReport, options: ReportOptions): string {
  const { reader, asOf, zone, reference, source, range = {} } = options;
  const { columns, rows } = entryTable(context);
  const log = { columns: columns.map(({ name, type }) => ({ name, type })), rows };
  const about = { reader: reader.kind, party: reader.partyId, reference, asOf, zone, range, source };
  return written({ format: 'holdline-report', version: 1, ...about, leftOut, log, blocks: report.blocks });
}

/**
 * The record itself as data: every line of every file, so that importing it into an empty folder gives the same files, byte
 * for byte. A line that would not survive being read and written as JSON stands as text. [R2, J4]
 */
export function recordJson(incidentId: string, { reference }: ReportOptions, files: readonly SegmentFile[]): string {
  const segments = files.map(({ name, bytes }) => ({
    file: name,
    lines: linesOf(bytes).map((line) => lineAsData(line.toString('utf8'))),
  }));
  return written({ format: 'holdline-record', version: 1, incidentId, reference, segments });
}

function lineAsData(line: string): unknown {
  try {
    const data: unknown = JSON.parse(line);
    return JSON.stringify(data) === line ? data : line;
  } catch {
    return line;
  }
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
