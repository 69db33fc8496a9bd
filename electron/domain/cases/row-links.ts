import { type EntryId, entryIdSchema, type NewId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { CaseFile } from './read-case';

/** Which entry each timeline row becomes, and which row another fact of the file points at. */
export interface RowLinks {
  readonly entryIds: readonly EntryId[];
  /** The entry of a party at a moment, one of the kinds named first if there are several; null where there is none. */
  readonly entryAt: (partyId: string, at: Instant, kinds: readonly string[]) => EntryId | null;
}

/** Gives every timeline row the id of its entry. */
export function rowLinks(file: CaseFile, newId: NewId): RowLinks {
  const entryIds = file.timeline.map(() => entryIdSchema.parse(newId()));
  const rowsAt = new Map<string, number[]>();
  for (const [row, entry] of file.timeline.entries()) {
    const key = `${entry.at} ${entry.party}`;
    const rows = rowsAt.get(key);
    if (rows === undefined) rowsAt.set(key, [row]);
    else rows.push(row);
  }
  return {
    entryIds,
    entryAt: (partyId, at, kinds) => {
      const rows = rowsAt.get(`${at} ${partyId}`) ?? [];
      const row = rows.find((index) => kinds.includes(file.timeline[index]?.kind ?? '')) ?? rows[0];
      return row === undefined ? null : (entryIds[row] ?? null);
    },
  };
}
