import type { Entry } from '@domain/incident/log';
import type { SearchAnswer } from '../../search/search';
import { type EntryNames, entryItem } from './entry-item';
import type { FindItems } from './find-items';
import type { PaletteGroup } from './palette-item';
import type { PaletteQuery } from './palette-query';

/** More rows than these nobody reads: another word finds it. */
export const ENTRIES_SHOWN = 40;
const SHOWN_OF_EACH = 6;
const SHOWN_ALONE = 200;

/** What can be looked through besides the log. */
export interface PaletteLists {
  readonly commands: FindItems;
  readonly parties: FindItems;
  readonly partyReferences: FindItems;
  readonly vendors: FindItems;
  readonly incidents: FindItems;
}

export interface FoundEntries {
  readonly answer: SearchAnswer;
  readonly entryOf: (id: string) => Entry | undefined;
  readonly names: EntryNames;
}

type RankedGroup = PaletteGroup & { readonly level: number };

/**
 * Everything that answers, in groups: first the group whose best item answers best, so that what was typed whole
 * stands before what looks like it. Nothing typed: the incidents and what can be done here.
 */
export function paletteGroups(
  { scope, words }: PaletteQuery,
  lists: PaletteLists,
  found: FoundEntries | null,
): readonly PaletteGroup[] {
  const limit = scope === 'all' && words !== '' ? SHOWN_OF_EACH : SHOWN_ALONE;
  const commands = (): RankedGroup => ({ id: 'commands', title: 'Commands', ...lists.commands(words, limit) });
  const parties = (find: FindItems): RankedGroup => ({ id: 'parties', title: 'Parties', ...find(words, limit) });
  const vendors = (): RankedGroup => ({ id: 'vendors', title: 'Directory', ...lists.vendors(words, limit) });
  const incidents = (): RankedGroup => ({
    id: 'incidents',
    title: 'Incidents',
    ...lists.incidents(words, SHOWN_OF_EACH),
  });
  const entries = (): RankedGroup => ({ id: 'entries', title: 'Entries', ...foundItems(words, found) });
  const groups = (): readonly RankedGroup[] => {
    switch (scope) {
      case 'commands':
        return [commands()];
      case 'parties':
        return [parties(lists.parties)];
      case 'references':
        return [parties(lists.partyReferences), entries()];
      case 'all':
        return words === ''
          ? [incidents(), commands()]
          : [commands(), parties(lists.parties), vendors(), incidents(), entries()];
    }
  };
  return groups()
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => a.level - b.level);
}

function foundItems(words: string, found: FoundEntries | null): Pick<RankedGroup, 'items' | 'total' | 'level'> {
  if (found === null) return { items: [], total: 0, level: 0 };
  const { answer, entryOf, names } = found;
  // What was redacted since the search answered has gone from the log already. [L5b]
  const entries = answer.ids.map(entryOf).filter((entry) => entry !== undefined && entry.redaction === null);
  const items = entries.flatMap((entry) => (entry === undefined ? [] : entryItem(entry, words, names)));
  return { items, total: answer.total, level: answer.level };
}
