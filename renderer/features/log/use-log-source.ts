import type { Entry } from '@domain/incident/log';
import type { Party } from '@domain/incident/parties';
import type { SortedList } from '@domain/kernel/sorted-list';
import type { FilesByEntry, LogFilter, LogTab } from '@domain/queries/log-filter';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { type LogSource, logSearch } from './log-source';

/** Chunks of 256 entries at a time: some 10 ms where no entry was searched before, 2 ms from then on. */
const SLICE = 32;

interface ShownLog {
  readonly source: LogSource;
  /** What was searched for; the same object as long as it stays the same. */
  readonly filter: LogFilter;
  readonly tab: LogTab;
}

/**
 * The entries under a tab that pass the filter. A log of more than 8,000 entries is searched in slices between which
 * keys are let through; until all of them are done, what was shown before stays. [L6]
 */
export function useLogSource(
  inOrder: SortedList<Entry>,
  tab: LogTab,
  filter: LogFilter,
  parties: readonly Party[],
  files: FilesByEntry,
): ShownLog & { readonly isSearching: boolean } {
  const search = useMemo(() => logSearch(tab, filter, parties, files), [tab, filter, parties, files]);
  const [slices, drawAnew] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the slices are done there is more to be found
  const found = useMemo(() => search.look(inOrder, SLICE), [search, inOrder, slices]);

  useEffect(() => {
    if (found !== null) return;
    const goOn = () => {
      if (search.look(inOrder, SLICE) === null) timer = setTimeout(goOn);
      else drawAnew();
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [found, search, inOrder]);

  const shown = useRef<ShownLog | null>(null);
  if (found !== null) shown.current = { source: found, filter, tab };
  return { ...(shown.current ?? { source: nothing, filter, tab }), isSearching: found === null };
}

const nothing: LogSource = { size: 0, entryAt: () => undefined, indexOf: () => -1 };
