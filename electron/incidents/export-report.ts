import {
  type ExportFormat,
  type ExportProgress,
  type ExportRequest,
  type ExportStep,
  FILE_FORMATS,
} from '@contract/export';
import type { Failure } from '@contract/failure';
import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { defaultAsOf } from '@domain/queries/as-of';
import { knownAt } from '@domain/queries/known-at';
import { momentFault } from '@domain/queries/moment-fault';
import { makeReport, type ReportOptions } from '@domain/reports/report';
import type { ReportSource } from '@domain/reports/report-source';
import { bundle, fileName } from '../exports/bundle';
import { NotPossibleHere, type PrintPdf, writeFormat } from '../exports/formats';
import { type ReportPictures, reportPictures } from '../exports/report-pictures';
import { momentInName } from '../files/backup-stamp';
import type { SegmentFile } from '../record/segment-files';
import { diskFaults } from './disk-faults';
import { incidentUnknown } from './failures';
import type { OpenIncident } from './open-incident';

/** What an export is made of: an open incident, or a copy of one in a thread. */
export interface ExportSource extends Pick<OpenIncident, 'id' | 'state' | 'commits' | 'heads' | 'segmentFiles'> {
  readonly evidence: Pick<OpenIncident['evidence'], 'read' | 'check'>;
}

export interface Surroundings {
  readonly reference: string;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
  /** A case file that was only read; null for a record. */
  readonly file: Extract<ReportSource, { readonly kind: 'file' }> | null;
  readonly onProgress: (progress: ExportProgress) => void;
  /** No report speaks for a moment after it. [R5] */
  readonly now: Instant;
}

export type Exported = Result<string | Uint8Array, Failure>;

/**
 * `INC-0042 vendor northline.docx`; one for an earlier moment names that too, so that it does not take the place of today's:
 * `INC-0042 owner as of 2026-11-21 14-32-00Z.md`. [R5]
 */
export function exportName(reference: string, { reader, format, asOf }: ExportRequest): string {
  const moment = asOf === null ? '' : ` as of ${momentInName(asOf)}`;
  return `${fileName(reference, reader)}${moment}.${format}`;
}

/**
 * A report of an incident in one format, or a bundle of those asked for. The same record, request and moment give the same
 * bytes; an earlier moment gives what was known then. Refused with a sentence: a reader who is no party, a PDF without
 * Electron, a moment before the record or still to come, a record in which removed words still stand. [R1, R2, R5, L5b]
 */
export async function exportReport(
  incident: ExportSource,
  request: ExportRequest,
  { reference, printPdf, file, onProgress, now }: Surroundings,
): Promise<Exported> {
  const { reader, format } = request;
  const formats = format === 'zip' ? bundled(request, printPdf) : [format];
  const progress = counted(onProgress, formats.length);
  progress({ kind: 'reading' });
  const { known, laterActs, laterEntries, isWhole, asOf, zone } = pictured(incident, request);
  if (asOf === null || zone === null) return err(incidentUnknown);
  const fault = request.asOf === null ? null : momentFault({ whole: incident.state, known, asOf, now, zone });
  if (fault !== null) return err({ code: 'wrong-usage', sentence: fault, field: 'as-of' });
  const range = { from: request.range.from ?? undefined, to: request.range.to ?? undefined };
  const source = file ?? { kind: 'record' as const, heads: incident.heads };
  const faults = await diskFaults(known, incident.evidence);
  const later = { laterActs, laterEntries };
  const options: ReportOptions = { reader, asOf, zone, reference, source, range, diskFaults: faults, ...later };
  const made = makeReport(known, options);
  if (!made.ok) return err({ code: 'wrong-usage', sentence: made.error, field: 'reader' });
  const segments = isWhole ? await segmentsFor(incident, options, format) : ok(null);
  if (!segments.ok) return segments;

  const isDrawn = formats.includes('docx');
  const pictures = isDrawn ? await reportPictures(made.value.report, incident.evidence) : NO_PICTURES;
  const input = { made: made.value, options, incidentId: incident.id, segments: segments.value, pictures, printPdf };
  try {
    if (format === 'zip') {
      return ok(await bundle({ ...input, formats, evidence: incident.evidence, onStep: progress }));
    }
    progress({ kind: 'making', format });
    return ok(await writeFormat(format, input));
  } catch (cause) {
    if (!(cause instanceof NotPossibleHere)) throw cause;
    return err({ code: 'wrong-usage', sentence: cause.message, field: 'format' });
  }
}

const NO_PICTURES: ReportPictures = new Map();

/** In one order, however they were chosen. [R5] */
function bundled({ bundled: chosen }: ExportRequest, printPdf: PrintPdf | null) {
  const wanted = chosen ?? FILE_FORMATS.filter((one) => one !== 'pdf' || printPdf !== null);
  return FILE_FORMATS.filter((one) => wanted.includes(one));
}

/** Reading and writing the file are steps of their own, beside those that a bundle counts. */
function counted(onProgress: Surroundings['onProgress'], formats: number) {
  let done = -1;
  return (step: ExportStep, steps = formats) => {
    done += 1;
    onProgress({ step, done, total: steps + 2 });
  };
}

/** The incident that is told of, for which moment and in which zone. [R5] */
function pictured({ state, commits }: ExportSource, { asOf: given, zone: chosen }: ExportRequest) {
  const all = { incident: state, laterActs: 0, laterEntries: 0, isWhole: true };
  const { incident: known, ...later } = given === null ? all : knownAt(commits, given);
  const zone = chosen ?? state.lifecycle.declared?.timeZone ?? null;
  return { known, ...later, asOf: given ?? defaultAsOf(state), zone };
}

/** The raw record goes to nobody but the reader of all of it. [R3] */
async function segmentsFor(
  incident: ExportSource,
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
