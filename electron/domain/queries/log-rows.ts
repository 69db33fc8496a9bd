import type { Incident } from '../incident/incident';
import { beganOf, type Moment } from '../incident/lifecycle';
import { type Entry, isLate } from '../incident/log';
import { dayNumber, hourMark } from '../kernel/elapsed';
import { type Instant, msBetween } from '../kernel/instant';
import { dateKey, firstInstantAt, formatDate, formatTime, wallTimeOf } from '../kernel/zone';

/** What the marks of a row depend on beside the entry and the one above it. */
export interface LogRowContext {
  readonly timeZone: string;
  readonly began: Moment | null;
}

/** What a row of the log shows around the words of its entry. [L3, L4, L6] */
export interface LogRow {
  /** Above the row: the calendar date that begins here, and the Day at this entry. */
  readonly separator: { readonly date: string; readonly day: number | null } | null;
  /** Above the row: the Day turned since the entry above. */
  readonly dayTurn: { readonly day: number; readonly hour: number } | null;
  /** `14:32`; null where only the date is known. */
  readonly clock: string | null;
  /** The hour since "began" in which it happened; below 0 before it, null where that cannot be told. */
  readonly hour: number | null;
  readonly isLate: boolean;
}

/** The context of an incident's rows; the zone of the screen or export may differ from the incident's own. */
export function logRowContext(incident: Incident, timeZone: string): LogRowContext {
  const began = beganOf(incident.lifecycle);
  return { timeZone, began: began === null ? null : { at: began.at, certainty: began.certainty } };
}

/**
 * The marks of one row. They depend on the entry and its predecessor in the list alone, so that a virtual list can draw
 * any row without those before it. A day-only time shows no clock, no hour and no Day. [L3, L6]
 */
export function logRow(entry: Entry, above: Entry | null, context: LogRowContext): LogRow {
  const { timeZone, began } = context;
  const isDayOnly = entry.certainty === 'day';
  const isNewDate = above === null || dateKey(above.occurredAt, timeZone) !== dateKey(entry.occurredAt, timeZone);
  const elapsed = began === null || isDayOnly ? null : msBetween(began.at, entry.occurredAt);
  const day = elapsed === null || elapsed < 0 ? null : dayNumber(elapsed);
  return {
    separator: isNewDate ? { date: formatDate(entry.occurredAt, timeZone, 'no-year'), day } : null,
    dayTurn: isNewDate ? null : dayTurn(day, above, context),
    clock: isDayOnly ? null : formatTime(entry.occurredAt, timeZone),
    hour: elapsed === null || began?.certainty === 'day' ? null : hourMark(elapsed),
    isLate: isLate(entry),
  };
}

/** `Saturday 21 November, Day 5` */
export function separatorText({ date, day }: NonNullable<LogRow['separator']>): string {
  return day === null ? date : `${date}, Day ${day}`;
}

/** `Day 6, hour 120` */
export function dayTurnText({ day, hour }: NonNullable<LogRow['dayTurn']>): string {
  return `Day ${day}, hour ${hour}`;
}

/** `hour 121`; before "began" in words. */
export function hourText(hour: number): string {
  return hour < 0 ? 'before it began' : `hour ${hour}`;
}

function dayTurn(day: number | null, above: Entry | null, context: LogRowContext): LogRow['dayTurn'] {
  const { began, timeZone } = context;
  if (above === null || day === null || began === null || began.certainty === 'day') return null;
  // Above may stand an entry of unknown hour: then the Day in force is the one in which its date began.
  const from = above.certainty === 'day' ? startOfDate(above.occurredAt, timeZone) : above.occurredAt;
  return dayNumber(msBetween(began.at, from)) < day ? { day, hour: (day - 1) * 24 } : null;
}

function startOfDate(instant: Instant, timeZone: string): Instant {
  return firstInstantAt({ ...wallTimeOf(instant, timeZone), hour: 0, minute: 0 }, timeZone) ?? instant;
}
