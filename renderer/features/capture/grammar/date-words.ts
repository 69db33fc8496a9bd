import type { Instant } from '@domain/kernel/instant';
import { wallTimeOf } from '@domain/kernel/zone';
import { daysAfter } from '../../when/read-due';
import type { SpokenDate } from './chrono-words';

/** A date in words that is not over yet. */
export interface DateAhead {
  readonly date: SpokenDate;
  readonly length: number;
  /** The same words may mean this date as well, where the time of day has passed on the first. */
  readonly otherwise: { readonly date: SpokenDate; readonly note: string } | null;
  readonly notes: readonly string[];
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ends = '(?![\\p{L}\\p{N}/])';
const near = new RegExp(`^(today|tomorrow|tmrw|tonight)${ends}`, 'iu');
const weekday = new RegExp(
  `^((?:this|next|coming)\\s+)?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?${ends}`,
  'iu',
);
const iso = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${ends}`, 'u');
const slashed = new RegExp(`^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?${ends}(?!\\s+of\\b)`, 'iu');
const dayMonth = new RegExp(
  `^(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\.?(?:,?\\s+(\\d{4}))?${ends}`,
  'iu',
);
const monthDay = new RegExp(`^${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?!:)${ends}`, 'iu');

/** The date at the start of a text, looking forward from `from`; a date without a year that has passed is next year's. [L10] */
export function dateAheadAt(text: string, from: Instant, zone: string): DateAhead | null {
  const today = wallTimeOf(from, zone);
  return nearDate(text, today) ?? weekdayAhead(text, today) ?? calendarDate(text, today);
}

/** `3 April, day first`: how two numbers were read that could be a day or a month; null where only one reading exists. */
export function dayFirstNote(words: string, { day, month: number }: SpokenDate): string | null {
  const found = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})(?:[/.](?:\d{4}|\d{2}))?(?![\d/])/.exec(words);
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const name = `${day} ${monthNames[number - 1] ?? ''}`;
  if (first === number && second === day && first !== second) {
    return `Read as ${name}, month first, because there is no month ${second}.`;
  }
  const isEither = first === day && second === number && first <= 12 && first !== second;
  return isEither ? `Read as ${name}, day first.` : null;
}

function nearDate(text: string, today: SpokenDate): DateAhead | null {
  const found = near.exec(text);
  if (found === null) return null;
  const word = (found[1] ?? '').toLowerCase();
  const isToday = word === 'today' || word === 'tonight';
  // "tonight" names a time of day as well, which is read after it.
  const length = word === 'tonight' ? 0 : found[0].length;
  return { date: isToday ? today : daysAfter(today, 1), length, otherwise: null, notes: [] };
}

function weekdayAhead(text: string, today: SpokenDate): DateAhead | null {
  const found = weekday.exec(text);
  if (found === null) return null;
  const wanted = weekdays.indexOf((found[2] ?? '').slice(0, 3).toLowerCase());
  const own = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  const isNext = /^next/i.test(found[1] ?? '');
  const days = (wanted - own + 7) % 7;
  const date = daysAfter(today, isNext && days === 0 ? 7 : days);
  const again = { date: daysAfter(today, 7), note: 'Taken as the week after: that time has passed.' };
  const notes = isNext ? ['“Next” is read as the first one after today.'] : [];
  return { date, length: found[0].length, otherwise: days === 0 && !isNext ? again : null, notes };
}

function calendarDate(text: string, today: SpokenDate): DateAhead | null {
  const written = iso.exec(text);
  if (written !== null) return dated(written[0], today, Number(written[3]), Number(written[2]), written[1]);
  const numbers = slashed.exec(text);
  if (numbers !== null) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const isMonthFirst = second > 12 && first <= 12;
    return dated(numbers[0], today, isMonthFirst ? second : first, isMonthFirst ? first : second, numbers[3]);
  }
  const british = dayMonth.exec(text);
  if (british !== null) return dated(british[0], today, Number(british[1]), monthOf(british[2]), british[3]);
  const american = monthDay.exec(text);
  return american === null ? null : dated(american[0], today, Number(american[2]), monthOf(american[1]), american[3]);
}

function dated(
  words: string,
  today: SpokenDate,
  day: number,
  number: number,
  written: string | undefined,
): DateAhead | null {
  const year = written === undefined ? today.year : Number(written.length === 2 ? `20${written}` : written);
  const isOver = number < today.month || (number === today.month && day < today.day);
  const isNextYear = written === undefined && isOver;
  const date = { year: isNextYear ? year + 1 : year, month: number, day };
  if (!exists(date)) return null;
  const swap = dayFirstNote(words, date);
  const notes = isNextYear ? [`Taken as ${date.year}: this year that date has passed.`] : [];
  return { date, length: words.length, otherwise: null, notes: swap === null ? notes : [swap, ...notes] };
}

function exists({ year, month: number, day }: SpokenDate): boolean {
  const date = new Date(Date.UTC(year, number - 1, day));
  return date.getUTCMonth() === number - 1 && date.getUTCDate() === day;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
