import type { ByteSource } from '../record/evidence-folder';
import type { SegmentFile } from '../record/segment-files';

/** A record as it came in a file: a JSON export, or a bundle, which has evidence as well. */
export interface RecordFile {
  readonly incidentId: string;
  readonly isPractice: boolean;
  readonly segments: readonly SegmentFile[];
  /** Each under its SHA-256 and ending. */
  readonly evidence: readonly ByteSource[];
}
