import { MAX_EVIDENCE_BYTES } from '@contract/evidence';
import { mediaTypeOf } from '../record/media-type';
import type { OpenIncident } from './open-incident';

/** A picture among the evidence, as the window asks for it by address. */
export type Picture =
  | { readonly state: 'whole'; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly state: 'altered' | 'missing' | 'not-a-picture' };

/** Formats that the sandboxed page decodes; SVG is text, and no picture here. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** The bytes of a picture, only while they fit their hash and say themselves that they are one. [L8] */
export async function pictureOf({ evidence }: OpenIncident, sha256: string): Promise<Picture> {
  const read = await evidence.read(sha256, MAX_EVIDENCE_BYTES);
  if (read.state === 'too-large') return { state: 'not-a-picture' };
  if (read.state !== 'whole') return { state: read.state };
  const mediaType = await mediaTypeOf(read.bytes);
  return pictures.has(mediaType) ? { state: 'whole', bytes: read.bytes, mediaType } : { state: 'not-a-picture' };
}
