import type { Incident } from '@domain/incident/incident';
import { useEffect, useState } from 'react';
import { createEntryFinder, type EntryFinder } from '../../search/entry-finder';
import { workerPort } from '../../search/worker-port';
import { useAppStore } from '../../state/app-store';
import { evidenceByEntry, namesOfFiles } from '../evidence/evidence-view';

/** A busy window must not keep the search behind for good. */
const IDLE_AT_LATEST = 500;

/** The search of this window, kept in step with the open incident while nothing is shown of it. [L6] */
export function useWindowFinder(): EntryFinder | null {
  const store = useAppStore();
  const [finder, setFinder] = useState<EntryFinder | null>(null);
  useEffect(() => {
    const made = createEntryFinder(workerPort(), (run) => requestIdleCallback(run, { timeout: IDLE_AT_LATEST }));
    let followed: Incident | null = null;
    let files = namesOf(null);
    const follow = () => {
      const { open } = store.getState();
      const incident = open?.incident ?? null;
      if (incident === followed) return;
      if (incident?.evidence !== followed?.evidence) files = namesOf(incident);
      followed = incident;
      if (open === null || incident === null) return made.follow(null);
      made.follow({ incidentId: open.incidentId, log: incident.log, parties: incident.parties, files });
    };
    const end = store.subscribe(follow);
    follow();
    setFinder(made);
    return () => {
      end();
      made.close();
    };
  }, [store]);
  return finder;
}

function namesOf(incident: Incident | null) {
  return incident === null ? new Map<string, readonly string[]>() : namesOfFiles(evidenceByEntry(incident.evidence));
}
