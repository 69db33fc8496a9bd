import type { EvidenceState } from '@contract/evidence';
import { type AllEvidence, type Evidence, isRemoved } from '@domain/incident/evidence';
import { values } from '@domain/kernel/sorted-list';
import type { FilesByEntry } from '@domain/queries/log-filter';

/** The kinds that the main process serves to the page, told by the bytes: everything else is a paperclip. */
const shown: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** True for a file that has a picture of itself. [L8] */
export function isPicture({ mediaType }: Pick<Evidence, 'mediaType'>): boolean {
  return shown.has(mediaType);
}

/** What each entry shows, by entry id; what went with redacted words is not among it. [L5b, L8] */
export function evidenceByEntry(evidence: AllEvidence): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const one of values(evidence.byEntry)) {
    if (isRemoved(one)) continue;
    const others = found.get(one.entryId);
    if (others === undefined) found.set(one.entryId, [one]);
    else others.push(one);
  }
  return found;
}

/** The names of the files that stand at each entry, for entries with any. [L8] */
export function namesOfFiles(byEntry: ReadonlyMap<string, readonly Evidence[]>): FilesByEntry {
  const names = new Map<string, readonly string[]>();
  for (const [entryId, evidence] of byEntry) {
    const standing = evidence.filter(({ detachment }) => detachment === null);
    if (standing.length > 0) {
      names.set(
        entryId,
        standing.map(({ name }) => name),
      );
    }
  }
  return names;
}

/**
 * The evidence of one entry as it is shown: what was taken off it is struck through, unless the same file was put back
 * since. [L5]
 */
export function shownEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const standing = new Set(evidence.filter(({ detachment }) => detachment === null).map(({ sha256 }) => sha256));
  return evidence.filter(({ detachment, sha256 }) => detachment === null || !standing.has(sha256));
}

/** What is wrong with a file on the disk, in a few words for its row; null while nothing is known to be. [L8] */
export function damageWords(state: EvidenceState | undefined): string | null {
  switch (state) {
    case 'altered':
      return 'altered since it was stored';
    case 'missing':
      return 'missing on the disk';
    case 'whole':
    case undefined:
      return null;
  }
}

/** The whole sentence about a file that was checked. [L8, X3] */
export function stateSentence(state: EvidenceState): string {
  switch (state) {
    case 'whole':
      return 'Whole: the very bytes that were stored.';
    case 'altered':
      return 'Altered: the file in the data folder is not what was stored. Compare it with a backup.';
    case 'missing':
      return 'Missing: the file is not in the data folder any more. Look for it in a backup.';
  }
}

/** `512 bytes`, `41 kB`, `2.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
