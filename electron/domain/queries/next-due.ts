import type { Incident } from '../incident/incident';
import type { Instant } from '../kernel/instant';
import { shownMoment } from './as-of';
import { type Due, type DueKind, duesOf, isLate } from './attention';

export interface NextDue {
  /** The first that still lies ahead; null when nothing does. */
  readonly next: Due | null;
  /** What is past its moment, the latest first. */
  readonly late: readonly Due[];
}

/**
 * What is due at `now` in an incident that is not over: see `attention.ts`. What is due on the minute is not late. An
 * imported case that was never resolved stands still where its file ends. `leftOut`: what is shown elsewhere. [C4]
 */
export function nextDue(incident: Incident, now: Instant, leftOut: readonly DueKind[] = []): NextDue {
  const moment = shownMoment(incident, now);
  const dues = duesOf(incident, moment).filter(({ kind }) => !leftOut.includes(kind));
  return {
    next: dues.find((due) => !isLate(due, moment)) ?? null,
    late: dues.filter((due) => isLate(due, moment)).toReversed(),
  };
}
