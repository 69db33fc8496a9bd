import type { Certainty } from '@domain/incident/common';
import type { Moment } from '@domain/incident/lifecycle';
import { formatDays } from '@domain/kernel/elapsed';
import { addMs, DAY, HOUR, type Instant, MINUTE, msBetween, msOf } from '@domain/kernel/instant';
import { formatShortDate, wallTimeOf } from '@domain/kernel/zone';
import { shortTime } from '../header/short-time';
import { spanInMinutes } from '../header/span-in-minutes';

/** `late`: past its time; `soon`: within half an hour. Icon and words say the same as the colour. */
export type DueTone = 'late' | 'soon' | 'open';

const SOON_MS = 30 * MINUTE;
const SECONDS_MS = 10 * MINUTE;
/** From here on, hours say less than days. */
const HOURS_UP_TO_MS = 1000 * HOUR;

/** How a due time stands at a moment; what is due on the minute is not late. A mere date is late once it is over. [C4, L3] */
export function dueTone({ at, certainty }: Moment, moment: Instant): DueTone {
  const left = msBetween(moment, at);
  if (certainty === 'day') return left < -DAY / 2 ? 'late' : 'open';
  return left < 0 ? 'late' : left <= SOON_MS ? 'soon' : 'open';
}

/**
 * `in 2 h 28 m`, below ten minutes `in 9:59`, then `17 min late`: counting up shows no seconds, which help nobody any
 * more. Where the clocks stand still on a mere date, about so many days. [C4, L3]
 */
export function dueSpan({ at, certainty }: Moment, moment: Instant, known: Certainty = 'exact'): string {
  const left = msBetween(moment, at);
  if (known === 'day' && certainty !== 'day') {
    const length = `about ${formatDays(Math.abs(left))}`;
    return Math.abs(left) < DAY ? 'that day' : left < 0 ? `${length} late` : `in ${length}`;
  }
  const isLate = dueTone({ at, certainty }, moment) === 'late';
  if (!isLate && certainty !== 'day' && left < SECONDS_MS) return `in ${minutesAndSeconds(left)}`;
  // By the minute that the clock shows, as the header and the log count it.
  const size = Math.abs(msBetween(addMs(moment, -(msOf(moment) % MINUTE)), at));
  if (certainty === 'day') return size < DAY ? 'that day' : isLate ? `${days(size)} late` : `in ${days(size)}`;
  if (isLate) return size < MINUTE ? 'due now' : `${span(size)} late`;
  return `in ${span(size)}`;
}

/** `15:00`, `Mon 23 Nov, 12:00`, in another year `Fri 16 Nov 2066, 12:00`. */
export function dueTime(due: Moment, moment: Instant, zone: string): string {
  const isSameYear = wallTimeOf(due.at, zone).year === wallTimeOf(moment, zone).year;
  if (isSameYear) return shortTime(due, moment, zone);
  const date = formatShortDate(due.at, zone);
  const [, clock = ''] = shortTime(due, moment, zone).split(', ');
  return due.certainty === 'day' ? date : `${due.certainty === 'about' ? 'about ' : ''}${date}, ${clock}`;
}

function span(milliseconds: number): string {
  return milliseconds < HOURS_UP_TO_MS ? spanInMinutes(milliseconds) : days(milliseconds);
}

function days(milliseconds: number): string {
  const whole = Math.trunc(milliseconds / DAY);
  return whole === 1 ? '1 day' : `${whole.toLocaleString('en-GB')} days`;
}

/** Rounded up, so that it says 0:00 only when the time is there. */
function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
