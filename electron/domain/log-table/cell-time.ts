import { DAY, instantFromMs } from '../kernel/instant';
import { wallTimeOf } from '../kernel/zone';

/** A date as a cell has it: which of two numbers is the day may be open, and then has to be asked. */
export type CellDate =
  | { readonly kind: 'known'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'open'; readonly year: number; readonly first: number; readonly second: number };

export interface CellClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Ahead of UTC, where the cell says so. */
  readonly offsetMinutes: number | null;
}

/** What a cell says of a time, before anybody has said in which zone and which number is the day. */
export interface CellTime {
  readonly date: CellDate;
  /** Null: only the date is known. */
  readonly clock: CellClock | null;
  readonly isAbout: boolean;
}

const ZONE = String.raw`\s*(?<zone>Z|UTC|GMT|(?:UTC|GMT)?[+\-−]\d{1,2}(?::?\d{2})?)?`;
const MINUTES = String.raw`[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?`;
const clockShape = new RegExp(
  String.raw`(?:^|[\s,]+|(?<=\d)T)(?<hour>\d{1,2})(?:${MINUTES}|\s*(?<onlyHalf>[ap]\.?m\.?))${ZONE}$`,
  'i',
);
const about = /^(?:~|≈|about\s|approx\.?\s|ca?\.\s?|ca\s)\s*/i;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
/** Days since the end of 1899, as spreadsheets count. */
const serialShape = /^(?<days>\d{5})(?:[.,](?<part>\d+))?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SECONDS_PER_DAY = DAY / 1000;
const SERIAL_OF_1970 = 25_569;

/**
 * Reads a date with or without a clock: `2024-12-31T14:05Z`, `2024-12-31 14:05`, `31/12/2024 14:05`, `12/31/2024 2:05 PM`,
 * `31.12.2024 14:05`, `31 Dec 2024 14:05`, or the number by which Excel knows it. With dots the day comes first; with
 * strokes it is left open. Null for anything else: nothing is guessed. [Q1, L3]
 */
export function readCellTime(text: string): CellTime | null {
  const isAbout = about.test(text.trim());
  const bare = text.trim().replace(about, '').replace(weekday, '').trim();
  const serial = serialShape.exec(bare)?.groups;
  if (serial !== undefined) return serialTime(Number(serial.days), Number(`0.${serial.part ?? 0}`), isAbout);
  const parts = clockShape.exec(bare);
  const clock = parts === null ? null : clockOf(parts.groups ?? {});
  if (parts !== null && clock === null) return null;
  const date = dateOf(parts === null ? bare : bare.slice(0, parts.index));
  return date === null ? null : { date, clock, isAbout };
}

/** A time of day in a cell of its own, as words or as the part of a day by which Excel knows it; null for anything else. */
export function readCellClock(text: string): CellClock | null {
  const bare = text.trim();
  const part = /^0?[.,]\d+$|^0$/.test(bare) ? Number(bare.replace(',', '.')) : null;
  if (part !== null) return clockOfSeconds(Math.round(part * SECONDS_PER_DAY) % SECONDS_PER_DAY);
  const parts = clockShape.exec(bare);
  return parts === null || parts.index !== 0 ? null : clockOf(parts.groups ?? {});
}

type Groups = Readonly<Record<string, string | undefined>>;

function clockOf({ hour, minute = '0', second = '0', half, onlyHalf, zone }: Groups): CellClock | null {
  const of12 = (half ?? onlyHalf)?.charAt(0).toLowerCase();
  const said = Number(hour);
  if (of12 !== undefined && (said < 1 || said > 12)) return null;
  const hours = of12 === undefined ? said : (said % 12) + (of12 === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return { hour: hours, minute: Number(minute), second: Number(second), offsetMinutes: offsetOf(zone) };
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const parts = /([+\-−])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return parts[1] === '+' ? minutes : -minutes;
}

function dateOf(text: string): CellDate | null {
  const bare = text.trim().replace(/,$/, '');
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare);
  if (iso !== null) return known(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(bare);
  if (numbers !== null) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4])];
    if (numbers[2] === '.' || first === second) return known(year, second, first);
    return { kind: 'open', year, first, second };
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?[\s,.-]+(\d{4}|\d{2})$/i.exec(bare);
  if (dayFirst !== null) return known(fullYear(dayFirst[3]), monthNamed(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(bare);
  return monthFirst === null ? null : known(fullYear(monthFirst[3]), monthNamed(monthFirst[1]), Number(monthFirst[2]));
}

function known(year: number, month: number, day: number): CellDate | null {
  return month === 0 ? null : { kind: 'known', year, month, day };
}

/** From 1; 0 for what is no month. */
function monthNamed(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A whole number is a date without a clock. Rounded to the second, which spreadsheets miss by a hair. */
function serialTime(days: number, part: number, isAbout: boolean): CellTime | null {
  const seconds = Math.round(part * SECONDS_PER_DAY);
  const moment = instantFromMs((days - SERIAL_OF_1970) * DAY + seconds * 1000);
  if (moment === null) return null;
  const { year, month, day } = wallTimeOf(moment, 'Etc/UTC');
  const clock = part === 0 ? null : clockOfSeconds(seconds % SECONDS_PER_DAY);
  return { date: { kind: 'known', year, month, day }, clock, isAbout };
}

function clockOfSeconds(seconds: number): CellClock {
  const minutes = Math.floor(seconds / 60);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, second: seconds % 60, offsetMinutes: null };
}
