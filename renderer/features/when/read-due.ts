import { addMs, DAY, type Instant, MINUTE, msOf } from '@domain/kernel/instant';
import { formatDateTime, readWallTime, type WallTime, wallTimeOf } from '@domain/kernel/zone';
import { MOVED_FORWARD, OUTSIDE_YEARS, type WhenInput, type WhenReading } from './read-when';
import { readTypedTime } from './typed-time';

type CalendarDate = Pick<WallTime, 'year' | 'month' | 'day'>;

export const TAKEN_AS_NEXT_DAY = 'Taken as the next day: that time has passed.';
export const END_OF_DATE = 'No time of day was said: until the end of that date.';

/**
 * Resolves when something is due, in the zone. As `readWhen`, but it looks forward from `from`, the moment of the
 * promise: a time of day that has passed by then is tomorrow's, and a date alone lasts to its end. Of a time that comes
 * twice, one that has passed is not asked about. `now` stands for an empty field: no time was given. [L10, M1, C6]
 */
export function readDue(input: WhenInput, from: Instant, zone: string): WhenReading {
  if (input.text.trim() === '') return { kind: 'now' };
  const typed = readTypedTime(input.text);
  if (typeof typed === 'string') return { kind: 'unread', sentence: typed };
  const today = wallTimeOf(from, zone);
  const certainty = typed.isAbout ? 'about' : 'exact';
  const notes = typed.time === null ? [END_OF_DATE] : [];
  const time = typed.time ?? { hour: 23, minute: 59 };
  const read = (date: CalendarDate, more: readonly string[]): WhenReading | null => {
    const reading = momentsAhead({ ...date, ...time }, from, zone);
    if (reading === null) return null;
    const { moments, isMoved } = reading;
    const [first, second] = moments;
    if (first === undefined) return { kind: 'unread', sentence: OUTSIDE_YEARS };
    if (second !== undefined && input.pick === null) return { kind: 'twice', first, second };
    const at = second !== undefined && input.pick === 'second' ? second : first;
    return { kind: 'moment', at, certainty, notes: [...more, ...notes, ...(isMoved ? [MOVED_FORWARD] : [])] };
  };
  if (typed.date === null) {
    return read(today, []) ?? read(daysAfter(today, 1), [TAKEN_AS_NEXT_DAY]) ?? unreadBefore(from, zone);
  }
  return read(typed.date, []) ?? unreadBefore(from, zone);
}

/** The date so many days later; a year that turns included. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = date;
  // UTC has no clock changes, so that its noon carries a date safely.
  const noon = readWallTime({ year, month, day, hour: 12, minute: 0 }, 'UTC');
  if (noon.kind !== 'once') return { year, month, day };
  const { year: y, month: m, day: d } = wallTimeOf(addMs(noon.instant, days * DAY), 'UTC');
  return { year: y, month: m, day: d };
}

/** Those moments of a wall time that are not over at `from`, by the minute; none at all for a date that does not exist. */
function momentsAhead(wall: WallTime, from: Instant, zone: string) {
  const minute = addMs(from, -(msOf(from) % MINUTE));
  const reading = readWallTime(wall, zone);
  if (reading.kind === 'impossible') return { moments: [], isMoved: false };
  const all =
    reading.kind === 'once'
      ? [reading.instant]
      : reading.kind === 'twice'
        ? [reading.first, reading.second]
        : [reading.movedForward];
  const moments = all.filter((at) => at >= minute);
  return moments.length === 0 ? null : { moments, isMoved: reading.kind === 'skipped' };
}

function unreadBefore(from: Instant, zone: string): WhenReading {
  const entry = formatDateTime(from, zone);
  return { kind: 'unread', sentence: `That is before the entry (${entry}); change one of the two times.` };
}
