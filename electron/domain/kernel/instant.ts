import { z } from 'zod';

/**
 * A moment as UTC text of fixed width: `2026-11-21T14:32:00.000Z`, years 1970 to 9999.
 * Fixed width makes text order equal time order, so instants are compared with `<` and kept as they are in files.
 */
export type Instant = string & z.$brand<'Instant'>;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const earliest = 0;
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Validates an instant in its one written form; refuses anything else, the year 0001 and 31 February included. */
export const instantSchema = z
  .string()
  .refine(isInstant, { error: 'is not a moment in UTC such as 2026-11-21T14:32:00.000Z (years 1970 to 9999)' })
  .transform((text) => text as Instant);

/** True for text in the one written form that names a moment which exists. */
export function isInstant(text: string): text is Instant {
  if (!shape.test(text)) return false;
  const milliseconds = Date.parse(text);
  return milliseconds >= earliest && milliseconds <= latest && new Date(milliseconds).toISOString() === text;
}

/** Milliseconds since 1970 to an instant; null outside the years 1970 to 9999 or when not a number. */
export function instantFromMs(milliseconds: number): Instant | null {
  if (!(milliseconds >= earliest && milliseconds <= latest)) return null;
  return new Date(Math.trunc(milliseconds)).toISOString() as Instant;
}

/** An instant to milliseconds since 1970. */
export function msOf(instant: Instant): number {
  return Date.parse(instant);
}

/** ISO 8601 text with `Z` or an offset such as `-04:00`; null when it has no offset or names no moment. */
export function parseOffsetTime(text: string): Instant | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (parts === null || !isInstant(`${parts[1]}T00:00:00.000Z`)) return null;
  return instantFromMs(Date.parse(text));
}

/** `instant` moved by milliseconds (negative: back), held inside the years 1970 to 9999. */
export function addMs(instant: Instant, milliseconds: number): Instant {
  const moved = Math.min(Math.max(msOf(instant) + milliseconds, earliest), latest);
  return new Date(moved).toISOString() as Instant;
}

/** Milliseconds from one instant to the other: plain arithmetic, so that no clock change bends it. [C6] */
export function msBetween(from: Instant, to: Instant): number {
  return msOf(to) - msOf(from);
}
