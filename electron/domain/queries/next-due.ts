import type { Incident } from '../incident/incident';
import type { Instant } from '../kernel/instant';
import { shownMoment } from './as-of';
import { type Due, duesOf, isLate } from './attention';

export interface NextDue {
  /** The first that still lies ahead; null when nothing does. */
  readonly next: Due | null;
  /** What is past its moment, the latest first. */
  readonly late: readonly Due[];
}

/**
 * What is due at `now` in an incident that is not over: see `attention.ts`. What is due on the minute is not late. An
 * imported case that was never resolved stands still where its file ends. [C4, M1, D2]
 */
export function nextDue(incident: Incident, now: Instant): NextDue {
  const moment = shownMoment(incident, now);
  const dues = duesOf(incident);
  return {
    next: dues.find((due) => !isLate(due, moment)) ?? null,
    late: dues.filter((due) => isLate(due, moment)).toReversed(),
  };
}
