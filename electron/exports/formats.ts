import type { FileFormat } from '@contract/export';
import { reportHtml } from '@domain/reports/html';
import { reportMarkdown } from '@domain/reports/markdown';
import type { MadeReport, ReportOptions } from '@domain/reports/report';
import type { SegmentFile } from '../record/segment-files';
import { duesIcs } from './dues-ics';
import { entriesCsv } from './entries-csv';
import { reportDocx } from './report-docx';
import { recordJson, reportJson } from './report-json';
import type { ReportPictures } from './report-pictures';
import { reportXlsx } from './report-xlsx';
import { steadyPdf } from './steady-pdf';

/** What a format is made of. */
export interface FormatInput {
  readonly made: MadeReport;
  readonly options: ReportOptions;
  readonly incidentId: string;
  /** The files of the record, for the reader from whom nothing is kept; null for any other. */
  readonly segments: readonly SegmentFile[] | null;
  /** What a word processor shows of the evidence. */
  readonly pictures: ReportPictures;
  /** Prints a page; null where there is no Electron to do it. */
  readonly printPdf: PrintPdf | null;
}

/** An HTML page to a PDF that is tagged, with an outline and page numbers. Rejects once it is told to stop. */
export type PrintPdf = (html: string, footer: string, signal?: AbortSignal) => Promise<Uint8Array>;

export class NotPossibleHere extends Error {}

const TOO_LONG_TO_PRINT =
  'This report could not be printed, most likely because it is too long for one PDF; choose fewer entries, or a web page or Word.';

/** Chromium prints some ten thousand entries; of more it says no more than that printing failed. */
function isRefusedByPrinting(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes('Printing failed');
}

/**
 * The report in one format. The same input gives the same bytes. Throws NotPossibleHere for a PDF
 * without Electron, or one that is too long to be printed. [R2, R5]
 */
export async function writeFormat(format: FileFormat, input: FormatInput): Promise<string | Uint8Array> {
  const { made, options, incidentId, segments, pictures, printPdf } = input;
  switch (format) {
    case 'md':
      return reportMarkdown(made.report);
    case 'html':
      return reportHtml(made.report);
    case 'pdf': {
      if (printPdf === null)
        throw new NotPossibleHere('A PDF needs the app itself; export HTML here and print it, or DOCX.');
      const printed = await printPdf(reportHtml(made.report), options.reference).catch((cause) => {
        throw isRefusedByPrinting(cause) ? new NotPossibleHere(TOO_LONG_TO_PRINT) : cause;
      });
      return steadyPdf(printed, options.asOf);
    }
    case 'docx':
      return reportDocx(made.report, options.asOf, pictures);
    case 'csv':
      return entriesCsv(made.context);
    case 'xlsx':
      return reportXlsx(made);
    case 'json':
      return segments === null ? reportJson(made, options) : recordJson(incidentId, options, segments);
    case 'ics':
      return duesIcs(made.context, options.reference);
  }
}
