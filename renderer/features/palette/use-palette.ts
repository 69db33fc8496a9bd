import { initialVendors } from '@domain/directory/vendors';
import { get } from '@domain/kernel/sorted-list';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { EntryFinder } from '../../search/entry-finder';
import type { SearchAnswer } from '../../search/search';
import { useApp, useAppStore } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { commandsNow } from '../commands/commands';
import { logNames } from '../log/log-names';
import { commandItems } from './command-items';
import { useEntryFinder } from './entry-finder-context';
import { findItems } from './find-items';
import { incidentItems } from './incident-items';
import { ENTRIES_SHOWN, type PaletteLists, paletteGroups } from './palette-groups';
import type { PaletteGroup } from './palette-item';
import { type PaletteQuery, readPaletteQuery } from './palette-query';
import { partyItems } from './party-items';
import { findVendors } from './vendor-items';

export interface PaletteView {
  readonly groups: readonly PaletteGroup[];
  /** What the groups answer. Behind what is typed while the search of the log is at work. */
  readonly query: PaletteQuery;
  readonly isSettled: boolean;
  /** Entries that the search does not know yet. */
  readonly unread: number;
  readonly hasFailed: boolean;
}

/** What answers the typed words, from the lists at hand and from the log. */
export function usePalette(text: string): PaletteView {
  const open = useApp((state) => state.open);
  const zone = useApp(zoneOf);
  const finder = useEntryFinder();
  const lists = usePaletteLists();
  const typed = useMemo(() => readPaletteQuery(text), [text]);
  const { query, answer } = useEntryAnswer(typed, finder);
  const names = useMemo(() => logNames(open?.incident.parties ?? [], zone), [open?.incident.parties, zone]);
  const groups = useMemo(() => {
    const byId = open?.incident.log.byId;
    if (byId === undefined || answer === null) return paletteGroups(query, lists, null);
    return paletteGroups(query, lists, { answer, entryOf: (id) => get(byId, id), names });
  }, [query, answer, lists, open?.incident.log.byId, names]);
  return {
    groups,
    query,
    isSettled: query === typed,
    unread: Math.max(0, (open?.incident.log.byId.size ?? 0) - (finder?.known() ?? 0)),
    hasFailed: finder?.hasFailed() ?? false,
  };
}

interface Answered {
  readonly query: PaletteQuery;
  readonly answer: SearchAnswer | null;
}

/**
 * The newest query that is answered. Until the log has answered, what was shown before stays: groups that come one by
 * one would move under the hand.
 */
function useEntryAnswer(typed: PaletteQuery, finder: EntryFinder | null): Answered {
  const [answered, setAnswered] = useState<Answered>({ query: typed, answer: null });
  const version = useSyncExternalStore(finder?.subscribe ?? subscribeToNothing, () => finder?.version() ?? 0);
  const looksInLog = finder !== null && typed.words !== '' && (typed.scope === 'all' || typed.scope === 'references');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the search came to know may answer otherwise
  useEffect(() => {
    // Or else what was found before these words were taken away would flash up with the next ones.
    if (!looksInLog) return setAnswered({ query: typed, answer: null });
    let isCurrent = true;
    const scope = typed.scope === 'references' ? 'references' : 'words';
    void finder.ask({ text: typed.words, scope, limit: ENTRIES_SHOWN }).then((answer) => {
      if (isCurrent && answer !== null) setAnswered({ query: typed, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [typed, finder, looksInLog, version]);
  return looksInLog ? answered : { query: typed, answer: null };
}

const subscribeToNothing = () => () => {};

/** What is looked through besides the log, as it stands while the palette is open. */
function usePaletteLists(): PaletteLists {
  const store = useAppStore();
  const open = useApp((state) => state.open);
  const vendors = useApp((state) => state.openDirectory?.directory.vendors ?? initialVendors);
  const incidents = useApp((state) => state.incidents);
  const screen = useApp((state) => state.screen);
  return useMemo(() => {
    const parties = open?.incident.parties ?? [];
    // Whoever is in an incident does not look for the way there.
    const shownId = screen.name === 'war-room' ? screen.incidentId : null;
    const others = (incidents ?? []).filter(({ incidentId }) => incidentId !== shownId);
    return {
      commands: findItems(commandItems(commandsNow({ ...store.getState(), open }))),
      parties: findItems(partyItems(parties, 'words')),
      partyReferences: findItems(partyItems(parties, 'references')),
      vendors: findVendors(vendors),
      incidents: findItems(incidentItems(others)),
    };
  }, [store, open, vendors, incidents, screen]);
}
