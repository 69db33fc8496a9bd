import type { Certainty } from '../incident/common';
import { addMs, DAY, type Instant } from '../kernel/instant';
import { visibleText } from '../kernel/text';
import { formatDate, formatDateTime, formatOffset, readWallTime, type WallTime, wallTimeOf } from '../kernel/zone';

/** What the text of a "when it happened" field means. */
export type TimeReading =
  | { readonly kind: 'now' }
  /** `note`: how it was understood, where that may surprise. */
  | { readonly kind: 'once'; readonly at: Instant; readonly certainty: Certainty; readonly note: string | null }
  /** The clocks went back and showed this time twice: ask which. */
  | { readonly kind: 'twice'; readonly first: TimeChoice; readonly second: TimeChoice; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string };

export interface TimeChoice {
  readonly at: Instant;
  /** `Sun 25 Oct 2026, 01:30, UTC+01:00` */
  readonly label: string;
}

const FORMS = 'write 14:32, 2026-11-20 14:32 or 2026-11-20';
const clockOnly = /^(\d{1,2}):(\d{2})$/;
const dateAndClock = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2}))?$/;

/**
 * The strict text of a "when it happened" field, read in a time zone. Empty is now. `14:32` looks back: a time later
 * than `now` means the day before. A date alone is a day without a clock. A time that the clocks skipped moves forward
 * with a word about it, one that they showed twice is asked back. [L3, L10]
 */
export function readWhen(text: string, now: Instant, timeZone: string): TimeReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'now' };
  const clock = clockOnly.exec(typed);
  if (clock !== null) return readClock(typed, { hour: Number(clock[1]), minute: Number(clock[2]) }, now, timeZone);
  const full = dateAndClock.exec(typed);
  if (full === null) return refused(typed, `is not a time that Holdline can read; ${FORMS}`);

  const isDayOnly = full[4] === undefined;
  const [year, month, day, hour, minute] = full.slice(1).map((part) => Number(part ?? 0));
  const wall: WallTime = { year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0 };
  const fault = clockFault(wall) ?? dateFault(wall, timeZone);
  if (fault !== null) return refused(typed, fault);
  const candidates = instantsOf(wall, timeZone);
  const [first, second] = candidates.instants;
  if (first === undefined) return refused(typed, 'is not a time that exists');
  if (isDayOnly) return { kind: 'once', at: first, certainty: 'day', note: null };
  return second === undefined ? once(first, candidates.isMoved, null, timeZone) : twice(first, second, timeZone);
}

/** The day of `now` while the time has passed already, else the day before. */
function readClock(
  typed: string,
  clock: Pick<WallTime, 'hour' | 'minute'>,
  now: Instant,
  timeZone: string,
): TimeReading {
  const fault = clockFault(clock);
  if (fault !== null) return refused(typed, fault);
  const today = { ...wallTimeOf(now, timeZone), ...clock };
  const onDay = instantsOf(today, timeZone);
  const passed = onDay.instants.filter((instant) => instant <= now);
  const [first, second] = passed;
  if (first !== undefined) {
    return second === undefined ? once(first, onDay.isMoved, null, timeZone) : twice(first, second, timeZone);
  }
  const before = instantsOf({ ...dayBefore(today), ...clock }, timeZone);
  const [earlier, later] = before.instants;
  if (earlier === undefined) return refused(typed, 'is not a time that exists');
  if (later !== undefined) return twice(earlier, later, timeZone);
  return once(
    earlier,
    before.isMoved,
    `Read as ${formatDate(earlier, timeZone)}, because it is not ${typed} yet today.`,
    timeZone,
  );
}

function once(at: Instant, isMoved: boolean, note: string | null, timeZone: string): TimeReading {
  const moved = `The clocks skipped that time; read as ${formatDateTime(at, timeZone)}.`;
  return { kind: 'once', at, certainty: 'exact', note: isMoved ? moved : note };
}

function twice(first: Instant, second: Instant, timeZone: string): TimeReading {
  const choice = (at: Instant): TimeChoice => ({
    at,
    label: `${formatDateTime(at, timeZone)}, ${formatOffset(at, timeZone)}`,
  });
  const sentence = 'The clocks went back and showed that time twice; choose which one it was.';
  return { kind: 'twice', first: choice(first), second: choice(second), sentence };
}

function refused(typed: string, reason: string): TimeReading {
  const shown = visibleText(typed.length > 40 ? `${typed.slice(0, 40)}…` : typed);
  return { kind: 'refused', sentence: `“${shown}” ${reason}.` };
}

function clockFault({ hour, minute }: Pick<WallTime, 'hour' | 'minute'>): string | null {
  return hour > 23 || minute > 59 ? 'is not a time of day; hours go to 23 and minutes to 59, such as 14:32' : null;
}

function dateFault(wall: WallTime, timeZone: string): string | null {
  if (wall.year < 1970) return 'lies before 1970; check the year';
  return readWallTime(wall, timeZone).kind === 'impossible' ? 'is not a date that exists; check day and month' : null;
}

function instantsOf(
  wall: WallTime,
  timeZone: string,
): { readonly instants: readonly Instant[]; readonly isMoved: boolean } {
  const reading = readWallTime(wall, timeZone);
  switch (reading.kind) {
    case 'once':
      return { instants: [reading.instant], isMoved: false };
    case 'twice':
      return { instants: [reading.first, reading.second], isMoved: false };
    case 'skipped':
      return { instants: [reading.movedForward], isMoved: true };
    case 'impossible':
      return { instants: [], isMoved: false };
  }
}

/** The calendar date before: twelve o'clock in UTC carries no clock change. */
function dayBefore(wall: WallTime): WallTime {
  const noon = readWallTime({ ...wall, hour: 12, minute: 0 }, 'UTC');
  return noon.kind === 'once' ? wallTimeOf(addMs(noon.instant, -DAY), 'UTC') : wall;
}
