import { type ExportFormat, type ExportRequest, FILE_FORMATS } from '@contract/export';
import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';
import { defaultAsOf } from '@domain/queries/as-of';
import { makeReport, type ReportOptions } from '@domain/reports/report';
import type { ReportSource } from '@domain/reports/report-source';
import { bundle, fileName } from '../exports/bundle';
import { NotPossibleHere, type PrintPdf, writeFormat } from '../exports/formats';
import type { SegmentFile } from '../record/segment-files';
import { incidentUnknown } from './failures';
import type { OpenIncident } from './open-incident';

export interface Surroundings {
  readonly reference: string;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
  /** A case file that was only read; null for a record. */
  readonly file: Extract<ReportSource, { readonly kind: 'file' }> | null;
}

/** `INC-0042 vendor northline.docx` */
export function exportName(reference: string, { reader, format }: ExportRequest): string {
  return `${fileName(reference, reader)}.${format}`;
}

/**
 * A report of an incident in one format, or a bundle of those asked for. The same record, request and moment give the same bytes; taken
 * from the incident as it stands when it is asked. Refused with a sentence: a reader who is no party, a PDF without
 * Electron, a record in which removed words still stand. [R1, R2, R5, L5b]
 */
export async function exportReport(
  incident: OpenIncident,
  request: ExportRequest,
  { reference, printPdf, file }: Surroundings,
): Promise<Result<string | Uint8Array, Failure>> {
  const { state } = incident;
  const asOf = request.asOf ?? defaultAsOf(state);
  const zone = request.zone ?? state.lifecycle.declared?.timeZone ?? null;
  if (asOf === null || zone === null) return err(incidentUnknown);
  const { reader, format } = request;
  const range = { from: request.range.from ?? undefined, to: request.range.to ?? undefined };
  const source = file ?? { kind: 'record' as const, heads: incident.heads };
  const options: ReportOptions = { reader, asOf, zone, reference, source, range };
  const made = makeReport(state, options);
  if (!made.ok) return err({ code: 'wrong-usage', sentence: made.error, field: 'reader' });
  const segments = await segmentsFor(incident, options, format);
  if (!segments.ok) return segments;

  const input = { made: made.value, options, incidentId: incident.id, segments: segments.value, printPdf };
  try {
    const wanted = request.bundled ?? FILE_FORMATS.filter((one) => one !== 'pdf' || printPdf !== null);
    // In one order, however they were chosen. [R5]
    const formats = FILE_FORMATS.filter((one) => wanted.includes(one));
    const content =
      format === 'zip'
        ? await bundle({ ...input, formats, evidence: incident.evidence })
        : await writeFormat(format, input);
    return ok(content);
  } catch (cause) {
    if (!(cause instanceof NotPossibleHere)) throw cause;
    return err({ code: 'wrong-usage', sentence: cause.message, field: 'format' });
  }
}

/** The raw record goes to nobody but the reader of all of it. */
async function segmentsFor(
  incident: OpenIncident,
  { reader, source }: ReportOptions,
  format: ExportFormat,
): Promise<Result<readonly SegmentFile[] | null, Failure>> {
  const isRaw = reader.kind === 'full' && source.kind === 'record' && (format === 'json' || format === 'zip');
  if (!isRaw) return ok(null);
  const files = await incident.segmentFiles();
  return files === null ? err(wordsStillThere) : ok(files);
}

const wordsStillThere: Failure = {
  code: 'redaction-pending',
  sentence:
    'Words that were removed still stand in a file that another computer wrote, so the record itself is not exported; open the incident there first, or choose another format.',
  field: null,
};
