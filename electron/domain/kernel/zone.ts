import { tzOffset } from '@date-fns/tz';
import { z } from 'zod';
import { type Instant, instantFromMs, MINUTE, msOf } from './instant';

/** An IANA time zone such as `Europe/London`. */
export const zoneSchema = z.string().refine(isZone, { error: 'is not a time zone such as Europe/London' });

/** Clock and calendar as read on a wall in some zone. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** How a wall time maps to instants: one, two (clocks set back, earliest first) or none (clocks set forward). */
export type ZonedReading =
  | { readonly kind: 'once'; readonly instant: Instant }
  | { readonly kind: 'twice'; readonly first: Instant; readonly second: Instant }
  | { readonly kind: 'skipped'; readonly movedForward: Instant }
  | { readonly kind: 'impossible' };

export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Minutes that the zone is ahead of UTC at an instant; half and quarter hours included. */
export function offsetMinutes(instant: Instant, zone: string): number {
  // Every line of a report names the time in UTC as well, and asking the zone data for it took a fifth of a report.
  return zone === 'UTC' ? 0 : tzOffset(zone, new Date(msOf(instant)));
}

/** An instant as the zone's clocks showed it. */
export function wallTimeOf(instant: Instant, zone: string): WallTime {
  const shifted = new Date(msOf(instant) + offsetMinutes(instant, zone) * MINUTE);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** A wall time to the instants that it names in the zone. [L10, C6] */
export function readWallTime(wall: WallTime, zone: string): ZonedReading {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const back = new Date(asUtc);
  const exists =
    wall.year >= 1970 &&
    back.getUTCMonth() + 1 === wall.month &&
    back.getUTCDate() === wall.day &&
    back.getUTCHours() === wall.hour &&
    back.getUTCMinutes() === wall.minute;
  const day = 24 * 60 * MINUTE;
  const before = instantFromMs(asUtc - day);
  const after = instantFromMs(asUtc + day);
  if (!exists || before === null || after === null) return { kind: 'impossible' };

  const offsets = [...new Set([offsetMinutes(before, zone), offsetMinutes(after, zone)])];
  const candidates = offsets
    .map((offset) => instantFromMs(asUtc - offset * MINUTE))
    .filter((instant): instant is Instant => instant !== null)
    .filter((instant) => sameWallTime(wallTimeOf(instant, zone), wall))
    .sort();
  const [first, second] = candidates;
  if (first !== undefined && second !== undefined) return { kind: 'twice', first, second };
  if (first !== undefined) return { kind: 'once', instant: first };
  const moved = instantFromMs(asUtc - offsetMinutes(before, zone) * MINUTE);
  return moved === null ? { kind: 'impossible' } : { kind: 'skipped', movedForward: moved };
}

/**
 * The first instant at which the zone's clocks show a wall time; where they skip it, as far past the change. Null where there
 * is no such time. [L10, C6]
 */
export function firstInstantAt(wall: WallTime, zone: string): Instant | null {
  const reading = readWallTime(wall, zone);
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

/** `2026-11-21`: the zone's calendar date at an instant; text order is date order. */
export function dateKey(instant: Instant, zone: string): string {
  const wall = wallTimeOf(instant, zone);
  return `${String(wall.year).padStart(4, '0')}-${pad(wall.month)}-${pad(wall.day)}`;
}

/** `14:32` in the zone. */
export function formatTime(instant: Instant, zone: string): string {
  const wall = wallTimeOf(instant, zone);
  return `${pad(wall.hour)}:${pad(wall.minute)}`;
}

/** `Saturday 21 November 2026` in the zone, without the year when told so. */
export function formatDate(instant: Instant, zone: string, year: 'year' | 'no-year' = 'year'): string {
  const wall = wallTimeOf(instant, zone);
  const date = `${weekdayOf(wall)} ${wall.day} ${monthOf(wall)}`;
  return year === 'year' ? `${date} ${wall.year}` : date;
}

/** `Sat 21 Nov 2026, 14:32` in the zone. */
export function formatDateTime(instant: Instant, zone: string): string {
  return `${formatShortDate(instant, zone)}, ${formatTime(instant, zone)}`;
}

/** `Sat 21 Nov 2026` in the zone. */
export function formatShortDate(instant: Instant, zone: string): string {
  const wall = wallTimeOf(instant, zone);
  return `${weekdayOf(wall).slice(0, 3)} ${wall.day} ${monthOf(wall).slice(0, 3)} ${wall.year}`;
}

/** `UTC−04:00`: how far the zone was from UTC at the instant. */
export function formatOffset(instant: Instant, zone: string): string {
  const minutes = offsetMinutes(instant, zone);
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${pad(Math.trunc(size / 60))}:${pad(Math.round(size % 60))}`;
}

// Names of our own: Intl words dates differently from one engine to the next ("Sept"), and exports must not.
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function weekdayOf(wall: WallTime): string {
  return WEEKDAYS[new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()] ?? '';
}

function monthOf(wall: WallTime): string {
  return MONTHS[wall.month - 1] ?? '';
}

function sameWallTime(a: WallTime, b: WallTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day && a.hour === b.hour && a.minute === b.minute;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
