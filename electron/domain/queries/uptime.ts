import { type Instant, MINUTE, msOf } from '../kernel/instant';

/** Downtime in one calendar month, as a contract would count it. */
export interface MonthUptime {
  /** `2012-05` */
  readonly month: string;
  readonly minutes_in_month: number;
  readonly downtime_min: number;
  /** Rounded to two decimals. */
  readonly uptime_pct: number;
}

/** Downtime per calendar month from `from` to `to`, in months that begin `offsetMinutes` ahead of UTC. */
export function uptimePerMonth(from: Instant, to: Instant, offsetMinutes: number): readonly MonthUptime[] {
  const rows: MonthUptime[] = [];
  const end = msOf(to) + offsetMinutes * MINUTE;
  let at = msOf(from) + offsetMinutes * MINUTE;
  while (at < end) {
    const date = new Date(at);
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const next = Date.UTC(year, month + 1, 1);
    const minutes = (next - Date.UTC(year, month, 1)) / MINUTE;
    const down = Math.trunc((Math.min(next, end) - at) / MINUTE);
    rows.push({
      month: `${year}-${String(month + 1).padStart(2, '0')}`,
      minutes_in_month: minutes,
      downtime_min: down,
      uptime_pct: Math.round(((minutes - down) / minutes) * 100 * 100) / 100,
    });
    at = next;
  }
  return rows;
}
