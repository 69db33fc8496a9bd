import type { Report } from '@domain/reports/document';
import type { EvidenceFolder } from '../record/evidence-folder';
import { type PictureSize, pictureSize } from './picture-size';

export interface ReportPicture extends PictureSize {
  readonly bytes: Uint8Array;
}

/** Pictures among the evidence of a report, by the SHA-256 of their file. */
export type ReportPictures = ReadonlyMap<string, ReportPicture>;

/** Larger ones are named in the report, and lie in a bundle. */
const MOST_EACH = 10 * 1024 * 1024;
const MOST_TOGETHER = 50 * 1024 * 1024;

/**
 * The pictures that a report names, whole files alone, in its order up to 50 MB: the report holds what its reader may see,
 * and nothing else is asked for. [R2, R3, L8]
 */
export async function reportPictures(
  { blocks }: Report,
  evidence: Pick<EvidenceFolder, 'read'>,
): Promise<ReportPictures> {
  const entries = blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  const wanted = new Set(entries.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
  const pictures = new Map<string, ReportPicture>();
  let together = 0;
  for (const sha256 of wanted) {
    const read = await evidence.read(sha256, Math.min(MOST_EACH, MOST_TOGETHER - together));
    const size = read.state === 'whole' ? pictureSize(read.bytes) : null;
    if (read.state !== 'whole' || size === null) continue;
    together += read.bytes.byteLength;
    pictures.set(sha256, { ...size, bytes: read.bytes });
  }
  return pictures;
}
