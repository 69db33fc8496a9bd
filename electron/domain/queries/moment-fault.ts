import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import type { Instant } from '../kernel/instant';
import { dateKey, formatDateTime, formatShortDate } from '../kernel/zone';

/** The incident as it stands, and as it was known at the moment that is asked about. */
export interface AskedMoment {
  readonly whole: Incident;
  readonly known: Incident;
  readonly asOf: Instant;
  readonly now: Instant;
  /** In which the person reads the times, IANA. */
  readonly zone: string;
}

/**
 * Why nothing can be told for a moment, in one sentence that says what to do; null where it can. It may not be still to
 * come, nor lie before the record, nor before an imported incident began, of which the file knows nothing. [R5, X3]
 */
export function momentFault({ whole, known, asOf, now, zone }: AskedMoment): string | null {
  const asked = formatDateTime(asOf, zone);
  if (asOf > now)
    return `${asked} is still to come, and nobody knows what will be known then. Choose an earlier moment.`;
  const { declared } = whole.lifecycle;
  if (declared === null) return null;
  if (known.lifecycle.declared === null) {
    const begins = formatDateTime(declared.at, zone);
    return `Nothing was written down by ${asked}: the record begins on ${begins}. Choose a later moment.`;
  }
  const began = beganOf(whole.lifecycle);
  if (whole.imported === null || began === null) return null;
  const isDay = began.certainty === 'day';
  const isBefore = isDay ? dateKey(asOf, zone) < dateKey(began.at, zone) : asOf < began.at;
  if (!isBefore) return null;
  const since = isDay ? formatShortDate(began.at, zone) : formatDateTime(began.at, zone);
  return `Nothing had happened by ${asked}: the incident began on ${since}. Choose a later moment.`;
}
