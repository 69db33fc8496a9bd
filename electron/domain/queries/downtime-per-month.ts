import { type Instant, MINUTE, msBetween, msOf } from '../kernel/instant';
import { readWallTime, wallTimeOf } from '../kernel/zone';
import { type MonthUptime, uptimePerMonth } from './uptime';

/**
 * Downtime per calendar month from `from` to `to`, in the months of a zone, whose minutes are those that passed, clock
 * changes included; or in months that begin a fixed number of minutes ahead of UTC, as some case files count.
 */
export function downtimePerMonth(from: Instant, to: Instant, zone: string | number): readonly MonthUptime[] {
  if (typeof zone === 'number') return uptimePerMonth(from, to, zone);
  const rows: MonthUptime[] = [];
  const { year, month } = wallTimeOf(from, zone);
  for (let index = year * 12 + month - 1; ; index++) {
    const [start, next] = [monthStart(index, zone), monthStart(index + 1, zone)];
    if (start === null || next === null || start >= to) return rows;
    const down = Math.trunc(Math.max(0, overlapMs(start, next, from, to)) / MINUTE);
    const minutes = msBetween(start, next) / MINUTE;
    rows.push({
      month: `${Math.trunc(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      minutes_in_month: minutes,
      downtime_min: down,
      uptime_pct: Math.round(((minutes - down) / minutes) * 100 * 100) / 100,
    });
  }
}

/** The first moment of a month, counted from the year 0; null outside of the years that Holdline knows. */
function monthStart(index: number, zone: string): Instant | null {
  const reading = readWallTime(
    { year: Math.trunc(index / 12), month: (index % 12) + 1, day: 1, hour: 0, minute: 0 },
    zone,
  );
  switch (reading.kind) {
    case 'once':
      return reading.instant;
    case 'twice':
      return reading.first;
    case 'skipped':
      return reading.movedForward;
    case 'impossible':
      return null;
  }
}

function overlapMs(start: Instant, next: Instant, from: Instant, to: Instant): number {
  return Math.min(msOf(next), msOf(to)) - Math.max(msOf(start), msOf(from));
}
