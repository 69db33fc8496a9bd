import { addMs, DAY, type Instant, MINUTE, msBetween } from '../kernel/instant';
import { firstInstantAt, readWallTime, wallTimeOf } from '../kernel/zone';

/** Downtime in one calendar month of a zone. */
export interface MonthDowntime {
  /** `2012-05` */
  readonly month: string;
  readonly starts: Instant;
  /** The first moment of the next month. */
  readonly ends: Instant;
  readonly monthMs: number;
  readonly downMs: number;
}

/**
 * Downtime from `from` to `to`, split where the zone's calendar turns to another month. A month has the length that it
 * really had: one in which the clocks changed is an hour shorter or longer. [C6]
 */
export function monthDowntimes(from: Instant, to: Instant, zone: string): readonly MonthDowntime[] {
  const months: MonthDowntime[] = [];
  let { year, month } = wallTimeOf(from, zone);
  let starts = firstMoment(year, month, zone);
  while (starts !== null && starts < to) {
    const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const ends = firstMoment(nextYear, nextMonth, zone);
    if (ends === null) break;
    const downFrom = from > starts ? from : starts;
    const downTo = to < ends ? to : ends;
    months.push({
      month: `${year}-${String(month).padStart(2, '0')}`,
      ...{ starts, ends, monthMs: msBetween(starts, ends), downMs: Math.max(0, msBetween(downFrom, downTo)) },
    });
    [year, month, starts] = [nextYear, nextMonth, ends];
  }
  return months;
}

/** The first moment of the date that lies so many days after a month's first, in the zone. */
export function daysAfterMonth(ends: Instant, days: number, zone: string): Instant {
  const { year, month } = wallTimeOf(ends, zone);
  // UTC has no clock changes: the date is counted there, the moment read in the zone.
  const first = readWallTime({ year, month, day: 1, hour: 12, minute: 0 }, 'UTC');
  if (first.kind !== 'once') return ends;
  const date = wallTimeOf(addMs(first.instant, days * DAY), 'UTC');
  return firstInstantAt({ ...date, hour: 0, minute: 0 }, zone) ?? addMs(ends, days * DAY);
}

/** Whole minutes, cut: what case files and contracts count. */
export function wholeMinutes(milliseconds: number): number {
  return Math.trunc(milliseconds / MINUTE);
}

function firstMoment(year: number, month: number, zone: string): Instant | null {
  return firstInstantAt({ year, month, day: 1, hour: 0, minute: 0 }, zone);
}
