import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Tells whether a record may have changed: text that is equal as long as its files are; null when that is not known. */
export type Fingerprint = (recordId: string) => Promise<string | null>;

/**
 * The names and sizes of a record's segments. Segments only grow, so equal names and sizes mean equal content; the one
 * rewrite there is, redaction, changes the size as well.
 */
export function segmentFingerprint(root: string): Fingerprint {
  return async (recordId) => {
    try {
      const folder = path.join(root, recordId);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
      const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
      return names.map((name, index) => `${name}:${sizes[index]}`).join(' ');
    } catch {
      return null;
    }
  };
}
