import type { Instant } from '@domain/kernel/instant';
import type { ReaderChoice, ReaderName } from '@domain/reports/readers';

/** The formats of one file each; a bundle holds several of them. [R2] */
export const FILE_FORMATS = ['md', 'html', 'pdf', 'docx', 'csv', 'xlsx', 'json', 'ics'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const EXPORT_FORMATS = [...FILE_FORMATS, 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is exported, for whom, and how. Null: the incident's own zone, the last recorded moment, no border. [R1, R2, R5] */
export interface ExportRequest {
  readonly reader: ReaderChoice;
  readonly format: ExportFormat;
  /** The formats of the report in a bundle; null: every one that can be made here. */
  readonly bundled: readonly FileFormat[] | null;
  readonly zone: string | null;
  readonly asOf: Instant | null;
  readonly range: { readonly from: Instant | null; readonly to: Instant | null };
}

/** What was last chosen for a reader on this computer. */
export interface LastExport {
  readonly reader: ReaderName;
  readonly format: ExportFormat;
  readonly bundled: readonly FileFormat[] | null;
  readonly zone: string;
}

/** What an export is at: its words come first, then each report, each file of evidence, and the file itself. */
export type ExportStep =
  | { readonly kind: 'reading' }
  | { readonly kind: 'making'; readonly format: FileFormat }
  | { readonly kind: 'evidence'; readonly number: number; readonly of: number }
  | { readonly kind: 'writing' };

/** How far an export is: the step that it is at, after so many of so many. */
export interface ExportProgress {
  readonly step: ExportStep;
  readonly done: number;
  readonly total: number;
}

/** A report for the clipboard: Markdown, and a page for programs that take rich text. */
export interface ReportTexts {
  readonly markdown: string;
  readonly html: string;
}
