import type { Instant } from '../kernel/instant';
import { monthDowntimes, wholeMinutes } from './month-downtime';
import { type MonthUptime, uptimePerMonth } from './uptime';

/**
 * Downtime per calendar month from `from` to `to`, in the months of a zone, whose minutes are those that passed, clock
 * changes included; or in months that begin a fixed number of minutes ahead of UTC, as some case files count.
 */
export function downtimePerMonth(from: Instant, to: Instant, zone: string | number): readonly MonthUptime[] {
  if (typeof zone === 'number') return uptimePerMonth(from, to, zone);
  return monthDowntimes(from, to, zone).map(({ month, monthMs, downMs }) => {
    const [minutes, down] = [wholeMinutes(monthMs), wholeMinutes(downMs)];
    return {
      month,
      minutes_in_month: minutes,
      downtime_min: down,
      uptime_pct: Math.round(((minutes - down) / minutes) * 100 * 100) / 100,
    };
  });
}
