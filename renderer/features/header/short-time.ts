import type { Moment } from '@domain/incident/lifecycle';
import type { Instant } from '@domain/kernel/instant';
import { dateKey, formatDateTime, formatTime } from '@domain/kernel/zone';

/** `13:30` on the day of `now`, `Fri 20 Nov, 13:30` on another; a date alone where no clock is known. [L3] */
export function shortTime({ at, certainty }: Moment, now: Instant, timeZone: string): string {
  const about = certainty === 'about' ? 'about ' : '';
  if (certainty !== 'day' && dateKey(at, timeZone) === dateKey(now, timeZone)) return about + formatTime(at, timeZone);
  const [weekday, day, month] = formatDateTime(at, timeZone).split(' ');
  const date = `${weekday} ${day} ${month}`;
  return certainty === 'day' ? date : `${about}${date}, ${formatTime(at, timeZone)}`;
}
