import type { Incident } from '../incident/incident';
import { isOpen, type Moment } from '../incident/lifecycle';
import type { Instant } from '../kernel/instant';

/**
 * The moment that figures and exports of an incident speak for when nobody names one: where an imported case file ends,
 * else when the latest event was written down. Null for an empty record. [R5]
 */
export function defaultAsOf(incident: Incident): Instant | null {
  return incident.imported?.asOf ?? incident.lastRecordedAt;
}

/** When the latest event of the record was written down; null for an empty record. [R5] */
export function lastRecordedAt(incident: Incident): Instant | null {
  return incident.lastRecordedAt;
}

/**
 * The moment that a screen's clocks show at `now`: an imported case that was never resolved stands still where its
 * file ends, because nobody knows what came after. [R5]
 */
export function shownMoment(incident: Incident, now: Instant): Instant {
  const asOf = incident.imported?.asOf ?? null;
  return asOf !== null && isOpen(incident.lifecycle) && asOf < now ? asOf : now;
}

/** Where figures end: at our confirmed end; while open where the imported file ends, else at `asOf`. */
export function endOfFigures(incident: Incident, asOf: Instant): Moment {
  const { resolved } = incident.lifecycle;
  if (resolved !== null) return { at: resolved.at, certainty: resolved.certainty };
  const { asOf: known = null, asOfCertainty: certainty = 'exact' } = incident.imported ?? {};
  return known !== null && known <= asOf ? { at: known, certainty } : { at: asOf, certainty: 'exact' };
}
