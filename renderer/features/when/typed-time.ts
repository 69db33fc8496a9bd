import type { WallTime } from '@domain/kernel/zone';

/** What typed text says of a moment, before any zone: wall clock, how sure, and what was left out. */
export interface TypedTime {
  /** Null: only a time of day was typed. */
  readonly date: Pick<WallTime, 'year' | 'month' | 'day'> | null;
  /** Null: only a date was typed, and no clock is known. [L3] */
  readonly time: Pick<WallTime, 'hour' | 'minute'> | null;
  readonly isAbout: boolean;
}

const about = /^(?:about|around|roughly|ca\.?|~)\s*/i;
const datePart = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T,]+(.*))?$/;
const timePart = /^(\d{1,2})[:.]?(\d{2})$/;

/**
 * Reads `14:32`, `2026-11-20 14:32` or `2026-11-20`, each also after "about". Answers a sentence for anything else,
 * hour 25 and year 0001 included; whether the day exists is for the zone to say. [L10, X3]
 */
export function readTypedTime(text: string): TypedTime | string {
  const trimmed = text.trim();
  const isAbout = about.test(trimmed);
  const rest = trimmed.replace(about, '');
  const dated = datePart.exec(rest);
  if (dated === null) {
    const time = timeOfDay(rest);
    return typeof time === 'string' ? time : { date: null, time, isAbout };
  }
  const [year, month, day] = [Number(dated[1]), Number(dated[2]), Number(dated[3])];
  if (year < 1970) return `The year ${dated[1]} lies outside 1970 to 9999; type the date like 2026-11-21.`;
  const clock = (dated[4] ?? '').trim();
  if (clock === '') return { date: { year, month, day }, time: null, isAbout };
  const time = timeOfDay(clock);
  return typeof time === 'string' ? time : { date: { year, month, day }, time, isAbout };
}

function timeOfDay(text: string): NonNullable<TypedTime['time']> | string {
  const parts = timePart.exec(text);
  if (parts === null) return `"${shortened(text)}" is not a time; type it like 14:32 or 2026-11-21 14:32.`;
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  if (hour > 23 || minute > 59) return `${shortened(text)} is not a time of day; the day runs from 00:00 to 23:59.`;
  return { hour, minute };
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
