import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import { type Instant, msBetween } from '../kernel/instant';
import { endOfFigures } from './as-of';

export { endOf } from './end-of';
export { type PartyClock, partyClock } from './party-clock';
export { type Stretch, unownedMs, unownedStretches } from './unowned';

/** The main clock. `running` until our own confirmed end; a vendor's "fixed" changes nothing. [C2, C7] */
export interface MainClock {
  /** Milliseconds, never below 0. */
  readonly elapsedMs: number;
  readonly running: boolean;
  /** The start is only a first report: it has been at least this long. [I3] */
  readonly atLeast: boolean;
  /** `day` when one of the two ends is a date without a clock: show days, not digits. [L3] */
  readonly certainty: Certainty;
}

/** How long it has been, at `now`; null while nobody has said when it began. */
export function mainClock(incident: Incident, now: Instant): MainClock | null {
  const began = beganOf(incident.lifecycle);
  if (began === null) return null;
  const end = endOfFigures(incident, now);
  const certainties = [began.certainty, end.certainty];
  return {
    elapsedMs: Math.max(0, msBetween(began.at, end.at)),
    running: incident.lifecycle.resolved === null,
    atLeast: began.basis === 'first-report',
    certainty: certainties.includes('day') ? 'day' : certainties.includes('about') ? 'about' : 'exact',
  };
}

/** Milliseconds from "began" to a moment; negative before it, null while nobody has said when it began. */
export function sinceBegan(incident: Incident, moment: Instant): number | null {
  const began = beganOf(incident.lifecycle);
  return began === null ? null : msBetween(began.at, moment);
}
