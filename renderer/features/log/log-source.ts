import type { Entry } from '@domain/incident/log';
import type { Party } from '@domain/incident/parties';
import { perChunk } from '@domain/kernel/per-chunk';
import { at, rank, type SortedList } from '@domain/kernel/sorted-list';
import { type FilesByEntry, isEmptyFilter, type LogFilter, type LogTab, logMatcher } from '@domain/queries/log-filter';

/** The entries that the list shows, in order of occurrence. */
export interface LogSource {
  readonly size: number;
  readonly entryAt: (index: number) => Entry | undefined;
  /** Where an entry stands; -1 when it is not shown. */
  readonly indexOf: (entry: Entry) => number;
}

/** One tab and filter, and what it has found so far. */
export interface LogSearch {
  /**
   * Looks through at most so many chunks that it does not know yet; null while there are more. So the search of a long
   * log can let the keys through in between, and a new entry costs one chunk. [L6]
   */
  readonly look: (inOrder: SortedList<Entry>, chunks: number) => LogSource | null;
}

/** A search for the entries under a tab that pass the filter. */
export function logSearch(tab: LogTab, filter: LogFilter, parties: readonly Party[], files: FilesByEntry): LogSearch {
  if (tab === 'everything' && isEmptyFilter(filter)) return { look: wholeLog };
  const names = new Map(parties.map((party) => [party.id as string, party.name]));
  const isShown = logMatcher(tab, filter, (id) => names.get(id) ?? null, files);
  const shown = perChunk((chunk: readonly Entry[]) => chunk.filter(isShown));
  return {
    look(inOrder, chunks) {
      const ahead = inOrder.chunks.filter((chunk) => !shown.isKnown(chunk));
      for (const chunk of ahead.slice(0, chunks)) shown.of(chunk);
      return ahead.length > chunks ? null : sourceOf(inOrder, inOrder.chunks.flatMap(shown.of));
    },
  };
}

/** All entries, straight from the fold: nothing is copied, whatever the length. */
function wholeLog(inOrder: SortedList<Entry>): LogSource {
  return {
    size: inOrder.size,
    entryAt: (index) => at(inOrder, index),
    indexOf: (entry) => {
      const index = rank(inOrder, inOrder.keyOf(entry));
      return at(inOrder, index)?.id === entry.id ? index : -1;
    },
  };
}

function sourceOf({ keyOf }: SortedList<Entry>, entries: readonly Entry[]): LogSource {
  return {
    size: entries.length,
    entryAt: (index) => entries[index],
    indexOf: (entry) => {
      const index = lowerBound(entries, keyOf, keyOf(entry));
      return entries[index]?.id === entry.id ? index : -1;
    },
  };
}

/** Where a key stands or would stand. */
function lowerBound(entries: readonly Entry[], keyOf: (entry: Entry) => string, key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && keyOf(entry) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
