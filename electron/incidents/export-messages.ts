import type { ExportProgress, ExportRequest } from '@contract/export';
import type { Commit } from '@domain/record/envelope';
import type { EvidenceFolder, ReadFile } from '../record/evidence-folder';
import type { SegmentFile } from '../record/segment-files';
import type { Exported, ExportSource, Surroundings } from './export-report';

/** What the thread is started with; the acts of the record follow in pieces. */
export interface ExportJob
  extends Pick<ExportSource, 'id' | 'heads'>,
    Pick<Surroundings, 'reference' | 'file' | 'now'> {
  readonly request: ExportRequest;
}

/** What the thread cannot do by itself, by name: the record and its files have one owner, and only Electron prints. */
export interface Asked {
  readonly evidenceCheck: { readonly given: string; readonly answer: Awaited<ReturnType<EvidenceFolder['check']>> };
  readonly evidenceRead: { readonly given: readonly [sha256: string, limit: number]; readonly answer: ReadFile };
  readonly segmentFiles: { readonly given: null; readonly answer: readonly SegmentFile[] | null };
  readonly printPdf: { readonly given: readonly [html: string, footer: string]; readonly answer: Uint8Array };
}

export type Ask = {
  readonly [Name in keyof Asked]: { readonly name: Name; readonly given: Asked[Name]['given'] };
}[keyof Asked];

export type ToExportThread =
  | { readonly type: 'commits'; readonly commits: readonly Commit[]; readonly isLast: boolean }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'refusal'; readonly id: number; readonly message: string };

export type FromExportThread =
  | { readonly type: 'progress'; readonly progress: ExportProgress }
  | { readonly type: 'ask'; readonly id: number; readonly ask: Ask }
  | { readonly type: 'made'; readonly exported: Exported };
