import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { isOpen } from '../incident/lifecycle';
import { pathName } from '../incident/words';
import type { Workaround } from '../incident/workarounds';
import type { WorkaroundId } from '../kernel/ids';
import { addMs, type Instant, MINUTE } from '../kernel/instant';
import { testedPaths } from './check-paths';

/** Something that is to be looked at again at a moment, because somebody wants to be reminded. */
export type RecheckClock = {
  readonly dueAt: Instant;
  readonly certainty: Certainty;
  /** The workaround's title, or the path. */
  readonly what: string;
} & (
  | { readonly kind: 'workaround'; readonly workaroundId: WorkaroundId }
  | { readonly kind: 'check'; readonly pathKey: string }
);

/**
 * When each workaround in use and each path is to be looked at again, the first due first; past ones stay until somebody
 * looks. None where no interval was set, and none in an incident that is over. [W3, T1, C4]
 */
export function recheckClocks(incident: Incident): readonly RecheckClock[] {
  if (!isOpen(incident.lifecycle)) return [];
  const workarounds = incident.workarounds.flatMap((workaround): readonly RecheckClock[] => {
    const due = recheckDue(workaround);
    return due === null ? [] : [{ kind: 'workaround', workaroundId: workaround.id, what: workaround.title, ...due }];
  });
  const checks = testedPaths(incident.checks).flatMap((path): readonly RecheckClock[] => {
    if (path.due === null) return [];
    const { at: dueAt, certainty } = path.due;
    return [{ kind: 'check', pathKey: path.key, what: pathName(path), dueAt, certainty }];
  });
  return [...workarounds, ...checks].toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

/** When a workaround is to be looked at again: counted from the last look, or from when it came into use. [W3] */
export function recheckDue(workaround: Workaround): { readonly dueAt: Instant; readonly certainty: Certainty } | null {
  const { state, moves, rechecks, recheckMinutes } = workaround;
  if (state !== 'in-use' || recheckMinutes === null) return null;
  const looks = [...moves.slice(-1), ...rechecks];
  const last = looks.reduce<(typeof looks)[number] | null>(
    (latest, one) => (latest !== null && latest.at > one.at ? latest : one),
    null,
  );
  if (last === null) return null;
  return { dueAt: addMs(last.at, recheckMinutes * MINUTE), certainty: last.certainty };
}
