import type { Moment } from '../incident/lifecycle';
import { LATE_AFTER_MS } from '../incident/log';
import { formatSpan } from '../kernel/elapsed';
import { type Instant, msBetween } from '../kernel/instant';
import { dateKey, formatDate, formatDateTime, formatTime } from '../kernel/zone';

/** A word about a time that is about to be logged; it never keeps anybody from logging. [L4] */
export interface TimeWarning {
  readonly kind: 'late' | 'future' | 'out-of-order' | 'before-began';
  readonly sentence: string;
}

/** What a time is held against. */
export interface TimeWarningContext {
  readonly now: Instant;
  readonly timeZone: string;
  /** When the newest entry happened; null in an empty log. */
  readonly newestAt: Instant | null;
  readonly began: Moment | null;
}

/** What is unusual about a time given for an entry, in plain words; nothing for an ordinary one. [L4] */
export function timeWarnings(moment: Moment, context: TimeWarningContext): readonly TimeWarning[] {
  const { now, timeZone, newestAt, began } = context;
  const { at, certainty } = moment;
  const isDayOnly = certainty === 'day';
  const isBefore = (a: Instant, b: Instant) => (isDayOnly ? dateKey(a, timeZone) < dateKey(b, timeZone) : a < b);
  const show = (instant: Instant) => (isDayOnly ? formatDate(instant, timeZone) : formatDateTime(instant, timeZone));
  const warnings: TimeWarning[] = [];
  if (!isDayOnly && msBetween(at, now) > LATE_AFTER_MS) {
    const span = formatSpan(msBetween(at, now));
    warnings.push({ kind: 'late', sentence: `That was ${span} ago; the entry will say “entered late”.` });
  }
  if (isBefore(now, at)) {
    const ahead = isDayOnly ? '' : `, ${formatSpan(msBetween(now, at))} from now`;
    warnings.push({ kind: 'future', sentence: `${show(at)} lies in the future${ahead}.` });
  }
  if (newestAt !== null && isBefore(at, newestAt)) {
    const isSameDate = dateKey(at, timeZone) === dateKey(newestAt, timeZone);
    const newest = isSameDate ? formatTime(newestAt, timeZone) : show(newestAt);
    const sentence = `The newest entry is later (${newest}); this one goes to its own place in the log.`;
    warnings.push({ kind: 'out-of-order', sentence });
  }
  if (began !== null && isBefore(at, began.at) && dateKey(at, timeZone) <= dateKey(began.at, timeZone)) {
    const isSameDate = dateKey(at, timeZone) === dateKey(began.at, timeZone);
    if (began.certainty !== 'day' || !isSameDate) {
      const shown = began.certainty === 'day' ? formatDate(began.at, timeZone) : show(began.at);
      warnings.push({ kind: 'before-began', sentence: `That is before the incident began (${shown}).` });
    }
  }
  return warnings;
}
