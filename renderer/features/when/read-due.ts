import { addMs, DAY, type Instant, MINUTE, msOf } from '@domain/kernel/instant';
import { readWallTime, type WallTime, wallTimeOf } from '@domain/kernel/zone';
import { MOVED_FORWARD, OUTSIDE_YEARS, type WhenInput, type WhenReading } from './read-when';
import { readTypedTime } from './typed-time';

type CalendarDate = Pick<WallTime, 'year' | 'month' | 'day'>;

export const TAKEN_AS_NEXT_DAY = 'Taken as the next day: that time has passed.';
export const ALREADY_DUE = 'That is before the entry: overdue as soon as it is logged.';
export const END_OF_DATE = 'No time of day was said: until the end of that date.';

/**
 * Resolves when something is due, in the zone. As `readWhen`, but it looks forward from `from`, the moment of the
 * promise: a time of day that has passed by then is tomorrow's, and a date alone lasts to its end. Of a time that comes
 * twice, one that has passed is not asked about. A whole date that is before `from` warns and is taken: a promise may be
 * written down when its time has passed. `now` stands for an empty field: no time was given. [L4, L10, M1, C6]
 */
export function readDue(input: WhenInput, from: Instant, zone: string): WhenReading {
  if (input.text.trim() === '') return { kind: 'now' };
  const typed = readTypedTime(input.text);
  if (typeof typed === 'string') return { kind: 'unread', sentence: typed };
  const today = wallTimeOf(from, zone);
  const certainty = typed.isAbout ? 'about' : 'exact';
  const notes = typed.time === null ? [END_OF_DATE] : [];
  const time = typed.time ?? { hour: 23, minute: 59 };
  const read = (date: CalendarDate, isPast: boolean, more: readonly string[]): WhenReading | null => {
    const { moments, isMoved } = momentsOf({ ...date, ...time }, zone);
    if (moments.length === 0) return { kind: 'unread', sentence: OUTSIDE_YEARS };
    const [first, second] = isPast ? moments : notOver(moments, from);
    if (first === undefined) return null;
    if (second !== undefined && input.pick === null && !isPast) return { kind: 'twice', first, second };
    const at = second !== undefined && input.pick === 'second' ? second : first;
    return { kind: 'moment', at, certainty, notes: [...more, ...notes, ...(isMoved ? [MOVED_FORWARD] : [])] };
  };
  const said = typed.date ?? today;
  const next = typed.date === null ? read(daysAfter(today, 1), false, [TAKEN_AS_NEXT_DAY]) : null;
  return (
    read(said, false, []) ?? next ?? read(said, true, [ALREADY_DUE]) ?? { kind: 'unread', sentence: OUTSIDE_YEARS }
  );
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

/** The moments of a wall time; none at all for a date that does not exist. */
function momentsOf(wall: WallTime, zone: string): { readonly moments: readonly Instant[]; readonly isMoved: boolean } {
  const reading = readWallTime(wall, zone);
  switch (reading.kind) {
    case 'once':
      return { moments: [reading.instant], isMoved: false };
    case 'twice':
      return { moments: [reading.first, reading.second], isMoved: false };
    case 'skipped':
      return { moments: [reading.movedForward], isMoved: true };
    case 'impossible':
      return { moments: [], isMoved: false };
  }
}

/** By the minute: what is due in the minute that runs is not over. [M2] */
function notOver(moments: readonly Instant[], from: Instant): readonly Instant[] {
  const minute = addMs(from, -(msOf(from) % MINUTE));
  return moments.filter((at) => at >= minute);
}
