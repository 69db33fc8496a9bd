import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { beganOf, type Moment } from '../incident/lifecycle';
import { type Instant, MINUTE, msBetween } from '../kernel/instant';
import { endOfFigures } from './as-of';
import { firstPublicUpdate, firstResponse, firstWorkaround } from './figures-of-rooms';

/** A length of time and how sure it is; `day` where one of its ends is a date without a clock. [L3] */
export interface Span {
  /** Whole minutes, truncated; below 0 where the end lies before the start. */
  readonly minutes: number;
  readonly certainty: Certainty;
}

/** The figures that are lengths of time, in the order in which they are listed; null is unknown. */
export interface FigureSpans {
  readonly time_to_detect_min: Span | null;
  readonly time_to_first_public_update_min: Span | null;
  readonly time_to_first_vendor_response_min: Span | null;
  readonly time_to_workaround_min: Span | null;
  readonly time_to_mitigate_min: Span | null;
  readonly elapsed_min: Span | null;
}

/** The lengths of time of an incident at `asOf`; a "began" that is only a first report leaves detection unknown. [I3, C1] */
export function figureSpans(incident: Incident, asOf: Instant): FigureSpans {
  const began = beganOf(incident.lifecycle);
  const { noticed, mitigated } = incident.lifecycle;
  const response = firstResponse(incident);
  return {
    time_to_detect_min: began?.basis === 'first-report' ? null : spanBetween(began, noticed),
    time_to_first_public_update_min: spanBetween(began, firstPublicUpdate(incident, began?.at ?? null)),
    time_to_first_vendor_response_min: spanBetween(response.asked, response.answered),
    time_to_workaround_min: spanBetween(began, firstWorkaround(incident)),
    time_to_mitigate_min: spanBetween(began, mitigated),
    elapsed_min: spanBetween(began, endOfFigures(incident, asOf)),
  };
}

/** Whole minutes from one instant to the other, truncated. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc(msBetween(from, to) / MINUTE);
}

function spanBetween(from: Moment | null, to: Moment | null): Span | null {
  if (from === null || to === null) return null;
  const certainties = [from.certainty, to.certainty];
  const certainty = certainties.includes('day') ? 'day' : certainties.includes('about') ? 'about' : 'exact';
  return { minutes: minutesBetween(from.at, to.at), certainty };
}
