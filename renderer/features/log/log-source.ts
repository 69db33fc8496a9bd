import type { Entry } from '@domain/incident/log';
import type { Party } from '@domain/incident/parties';
import { at, rank, type SortedList, values } from '@domain/kernel/sorted-list';
import { type LogFilter, matches } from '@domain/queries/log-filter';

/** The entries that the list shows, in order of occurrence. */
export interface LogSource {
  readonly size: number;
  readonly entryAt: (index: number) => Entry | undefined;
  /** Where an entry stands; -1 when it is not shown. */
  readonly indexOf: (entry: Entry) => number;
}

/** All entries, straight from the fold: nothing is copied, whatever the length. [L6] */
export function wholeLog(inOrder: SortedList<Entry>): LogSource {
  return {
    size: inOrder.size,
    entryAt: (index) => at(inOrder, index),
    indexOf: (entry) => {
      const index = rank(inOrder, inOrder.keyOf(entry));
      return at(inOrder, index)?.id === entry.id ? index : -1;
    },
  };
}

/** The entries of one tab that hold every word of the filter. */
export function filteredLog(inOrder: SortedList<Entry>, filter: LogFilter, parties: readonly Party[]): LogSource {
  if (filter.tab === 'everything' && filter.text.trim() === '') return wholeLog(inOrder);
  const names = new Map(parties.map((party) => [party.id as string, party.name]));
  const entries = [...values(inOrder)].filter((entry) => matches(entry, filter, (id) => names.get(id) ?? null));
  return {
    size: entries.length,
    entryAt: (index) => entries[index],
    indexOf: (entry) => entries.findIndex((one) => one.id === entry.id),
  };
}
