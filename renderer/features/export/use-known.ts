import type { Instant } from '@domain/kernel/instant';
import { type KnownAt, knownInFold } from '@domain/queries/known-at';
import { momentFault } from '@domain/queries/moment-fault';
import { useDeferredValue, useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { useIncident } from '../header/use-incident';

export interface Known extends KnownAt {
  /** Why nothing can be told for that moment; null where it can. */
  readonly fault: string | null;
}

/**
 * The open incident as it was known at a moment, by the fold that the export itself makes; all of it where none is named. The
 * zone is for the words of a refusal. [R5]
 */
export function useKnown(asOf: Instant | null, zone: string): Known {
  const whole = useIncident();
  const now = useApp((state) => state.now);
  const fold = useApp((state) => state.open?.fold ?? null);
  // What is typed goes before.
  const asked = useDeferredValue(asOf);
  const known = useMemo(
    () =>
      asked === null || fold === null
        ? { incident: whole, laterActs: 0, laterEntries: 0, isWhole: true }
        : knownInFold(fold, asked),
    [whole, fold, asked],
  );
  const fault = asked === null ? null : momentFault({ whole, known: known.incident, asOf: asked, now, zone });
  return { ...known, fault };
}
