import type { Certainty } from '@domain/incident/common';
import type { When } from '@domain/incident/deciding';
import { addMs, DAY, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { formatDate, formatDateTime, formatOffset, readWallTime, wallTimeOf } from '@domain/kernel/zone';
import { readTypedTime, type TypedTime } from './typed-time';

/** What stands in a field for a moment. Empty text means now. */
export interface WhenInput {
  readonly text: string;
  /** Which one is meant where clocks were set back and the time exists twice; null until asked. */
  readonly pick: 'first' | 'second' | null;
}

export const emptyWhen: WhenInput = { text: '', pick: null };

export const OUTSIDE_YEARS = 'That moment lies outside the years 1970 to 9999; type it like 2026-11-21 14:32.';
export const TAKEN_AS_YESTERDAY = 'Taken as yesterday: today that time is still to come.';
export const MOVED_FORWARD = 'The clocks skipped that time; moved forward.';

export type WhenReading =
  | { readonly kind: 'now' }
  | { readonly kind: 'moment'; readonly at: Instant; readonly certainty: Certainty; readonly notes: readonly string[] }
  | { readonly kind: 'twice'; readonly first: Instant; readonly second: Instant }
  | { readonly kind: 'unread'; readonly sentence: string };

/**
 * Resolves what was typed, in the zone. A time of day looks back: one that is still to come today is yesterday's. A
 * time that the clocks skipped moves forward; one that they ran through twice is asked about. [L4, L10, C6]
 */
export function readWhen(input: WhenInput, now: Instant, zone: string): WhenReading {
  if (input.text.trim() === '') return { kind: 'now' };
  const typed = readTypedTime(input.text);
  if (typeof typed === 'string') return { kind: 'unread', sentence: typed };
  const date = wallTimeOf(now, zone);
  const today = resolved(typed, date, now, input.pick, zone);
  // Of a time that comes twice the first one counts here, whichever is chosen: once that has passed, today is meant.
  const asked = resolved(typed, date, now, null, zone);
  const earliest = asked.kind === 'moment' ? asked.at : asked.kind === 'twice' ? asked.first : null;
  if (typed.date !== null || earliest === null || !isToCome(earliest, now)) return today;
  const yesterday = resolved(typed, dayBefore(date, zone), now, input.pick, zone);
  if (yesterday.kind !== 'moment') return yesterday;
  return { ...yesterday, notes: [TAKEN_AS_YESTERDAY, ...yesterday.notes] };
}

/** The moment for a command, null for now; or the sentence to show where there is none. */
export function whenOf(reading: WhenReading): Result<When, string> {
  switch (reading.kind) {
    case 'now':
      return ok(null);
    case 'moment':
      return ok({ at: reading.at, certainty: reading.certainty });
    case 'twice':
      return err('That time came twice, because the clocks were set back; choose which one.');
    case 'unread':
      return err(reading.sentence);
  }
}

/** A moment as it would be typed, for a field that starts with one. */
export function whenInputOf(when: When, zone: string): WhenInput {
  if (when === null) return emptyWhen;
  const { year, month, day, hour, minute } = wallTimeOf(when.at, zone);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (when.certainty === 'day') return { text: date, pick: null };
  const text = `${when.certainty === 'about' ? 'about ' : ''}${date} ${two(hour)}:${two(minute)}`;
  const reading = readWallTime({ year, month, day, hour, minute }, zone);
  const pick = reading.kind === 'twice' ? (when.at < reading.second ? 'first' : 'second') : null;
  return { text, pick };
}

/** `Sat 21 Nov 2026, 14:32 UTC+00:00`; only the date where no clock is known. [L3] */
export function momentText(at: Instant, certainty: Certainty, zone: string): string {
  if (certainty === 'day') return formatDate(at, zone);
  return `${certainty === 'about' ? 'about ' : ''}${formatDateTime(at, zone)} ${formatOffset(at, zone)}`;
}

function resolved(
  typed: TypedTime,
  otherwise: NonNullable<TypedTime['date']>,
  now: Instant,
  pick: WhenInput['pick'],
  zone: string,
): WhenReading {
  const date = typed.date ?? otherwise;
  // The middle of the day, so that a zone whose clocks change at midnight keeps the date.
  const time = typed.time ?? { hour: 12, minute: 0 };
  const wall = { year: date.year, month: date.month, day: date.day, hour: time.hour, minute: time.minute };
  const certainty: Certainty = typed.time === null ? 'day' : typed.isAbout ? 'about' : 'exact';
  const reading = readWallTime(wall, zone);
  switch (reading.kind) {
    case 'once':
      return moment(reading.instant, certainty, now, []);
    case 'skipped':
      return moment(reading.movedForward, certainty, now, [MOVED_FORWARD]);
    case 'twice':
      if (pick === null) return reading;
      return moment(pick === 'first' ? reading.first : reading.second, certainty, now, []);
    case 'impossible':
      return { kind: 'unread', sentence: OUTSIDE_YEARS };
  }
}

/** From noon to noon: a day of 23 or 25 hours neither skips a date nor stays on it. */
function dayBefore(date: NonNullable<TypedTime['date']>, zone: string): NonNullable<TypedTime['date']> {
  const noon = readWallTime({ year: date.year, month: date.month, day: date.day, hour: 12, minute: 0 }, zone);
  return noon.kind === 'once' ? wallTimeOf(addMs(noon.instant, -DAY), zone) : date;
}

function moment(at: Instant, certainty: Certainty, now: Instant, notes: readonly string[]): WhenReading {
  const toCome = certainty === 'day' ? msBetween(now, at) > DAY : isToCome(at, now);
  return { kind: 'moment', at, certainty, notes: toCome ? [...notes, 'That is still to come.'] : notes };
}

function isToCome(at: Instant, now: Instant): boolean {
  return msBetween(now, at) > MINUTE;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
