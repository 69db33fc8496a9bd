import type { Entry } from '@domain/incident/log';
import { get } from '@domain/kernel/sorted-list';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { useRoom } from '../header/use-incident';
import type { LogViewModel } from './use-log-view';

/**
 * An entry of the last act that the tab or the filter hides; whoever logs one and does not see it would log it again. One
 * that was seen, and is hidden by what was chosen later, is none. [L6]
 */
export function useHiddenEntry({ source, isSearching }: LogViewModel): Entry | null {
  const { byId } = useRoom('log');
  const act = useApp((state) => state.acts.at(-1));
  const incidentId = useApp((state) => state.open?.incidentId);
  const [seenActId, setSeenActId] = useState<string | null>(null);
  if (act === undefined || act.incidentId !== incidentId || isSearching) return null;
  const logged = act.entryIds.map((id) => get(byId, id)).filter((entry) => entry !== undefined);
  const hidden = logged.find((entry) => source.indexOf(entry) === -1);
  if (hidden === undefined && logged.length > 0 && seenActId !== act.actId) setSeenActId(act.actId);
  return seenActId === act.actId ? null : (hidden ?? null);
}
