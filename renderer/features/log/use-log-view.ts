import { beganOf } from '@domain/incident/lifecycle';
import { countTabs } from '@domain/queries/log-filter';
import type { LogRowContext } from '@domain/queries/log-rows';
import { useDeferredValue, useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { evidenceByEntry, namesOfFiles } from '../evidence/evidence-view';
import { useRoom, useZone } from '../header/use-incident';
import { factsByEntry } from './entry-facts';
import { logNames } from './log-names';
import { useLogSource } from './use-log-source';

export type LogViewModel = ReturnType<typeof useLogView>;

/** Everything that the log shows, worked out once per change of the record and not per key or tick. */
export function useLogView() {
  const log = useRoom('log');
  const parties = useRoom('parties');
  const escalations = useRoom('escalations');
  const stances = useRoom('stances');
  const commitments = useRoom('commitments');
  const evidence = useRoom('evidence');
  const began = beganOf(useRoom('lifecycle'));
  const timeZone = useZone();
  const tab = useApp((state) => state.logView.tab);
  const only = useApp((state) => state.logView.only);
  // Typing in the filter must not wait for the search.
  const text = useDeferredValue(useApp((state) => state.logView.filter));
  const filter = useMemo(() => ({ ...only, text }), [only, text]);
  const byEntry = useMemo(() => evidenceByEntry(evidence), [evidence]);
  const files = useMemo(() => namesOfFiles(byEntry), [byEntry]);
  return {
    ...useLogSource(log.inOrder, tab, filter, parties, files),
    context: useMemo((): LogRowContext => ({ began, timeZone }), [began, timeZone]),
    counts: useMemo(() => countTabs(log, files), [log, files]),
    names: useMemo(() => logNames(parties, timeZone), [parties, timeZone]),
    facts: useMemo(
      () => factsByEntry(escalations, stances, commitments, byEntry),
      [escalations, stances, commitments, byEntry],
    ),
  };
}
