import { addMs, DAY, HOUR, type Instant, instantFromMs, MINUTE, msBetween, msOf } from '@domain/kernel/instant';
import { firstInstantAt, offsetMinutes, readWallTime, type WallTime, wallTimeOf } from '@domain/kernel/zone';
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { GB } from 'chrono-node/en';
import { dayFirstNote } from './date-words';

/** A moment in words: an instant where the words say how long ago or name a zone, else what a wall would show. */
export interface SpokenTime {
  readonly words: string;
  readonly index: number;
  readonly said:
    | { readonly kind: 'instant'; readonly at: Instant }
    /** Date null: a time of day alone. Time null: a date alone. */
    | { readonly kind: 'wall'; readonly date: SpokenDate | null; readonly time: SpokenClock | null };
  /** What was decided for whoever typed it, in a sentence; null when nothing was. */
  readonly note: string | null;
}

export type SpokenDate = Pick<WallTime, 'year' | 'month' | 'day'>;
export type SpokenClock = Pick<WallTime, 'hour' | 'minute'>;

/** British dates (3/4 is 3 April), and `1840` as a time of day, which chrono by itself leaves alone. */
const british = GB.clone();
british.parsers.push({
  pattern: () => /(?<![\d:./-])([01]\d|2[0-3])([0-5]\d)(?![\d:./-])/,
  extract: (context, match) => context.createParsingComponents({ hour: Number(match[1]), minute: Number(match[2]) }),
});

/** Times said in words within `text`, all read as past. Spans ("14:00–14:30") and what lies ahead ("tomorrow") are none. [L10] */
export function spokenTimes(text: string, now: Instant, zone: string): readonly SpokenTime[] {
  const reference = { instant: new Date(msOf(now)), timezone: offsetMinutes(now, zone) };
  return british
    .parse(text, reference)
    .map((result) => spokenTime(result, now, zone))
    .filter((spoken): spoken is SpokenTime => spoken !== null);
}

function spokenTime(result: ParsedResult, now: Instant, zone: string): SpokenTime | null {
  const { text: words, index, start } = result;
  if (result.end != null || ahead.test(words)) return null;
  const ago = readAgo(words, now);
  if (ago !== null) return { words, index, said: { kind: 'instant', at: ago }, note: null };
  if (/\bago$/i.test(words) && start.isCertain('second')) return null;
  if (start.isCertain('timezoneOffset')) {
    const wall = [part(start, 'month') - 1, part(start, 'day'), part(start, 'hour'), part(start, 'minute')] as const;
    const at = instantFromMs(Date.UTC(part(start, 'year'), ...wall) - (start.get('timezoneOffset') ?? 0) * MINUTE);
    // Where only the zone and the clock are said, the last such time counts.
    if (at === null) return null;
    const isToday = !start.isCertain('day') && !start.isCertain('weekday');
    const past = isToday && msBetween(now, at) > MINUTE ? addMs(at, -DAY) : at;
    return { words, index, said: { kind: 'instant', at: past }, note: null };
  }
  const time = start.isCertain('hour') ? { hour: part(start, 'hour'), minute: part(start, 'minute') } : null;
  if (time !== null && /\blast (?:night|evening)\b/i.test(words)) {
    // Here chrono asks the clock of this computer, which may stand in another zone than the incident.
    const today = wallTimeOf(now, zone);
    const date = time.hour < 12 ? today : daysBefore(today, 1);
    return { words, index, said: { kind: 'wall', date, time }, note: null };
  }
  const isDated = start.isCertain('day') || start.isCertain('weekday');
  if (!isDated) return time === null ? null : { words, index, said: { kind: 'wall', date: null, time }, note: null };
  const dated = pastDate(start, time, now, zone);
  const midnight = /\bmidnight\b/i.test(words) ? 'Midnight is read as the start of that date.' : null;
  const notes = [dayFirstNote(words, dated.date), dated.note, midnight].filter((note) => note !== null);
  const note = notes.length === 0 ? null : notes.join(' ');
  return { words, index, said: { kind: 'wall', date: dated.date, time }, note };
}

/** Plain arithmetic: chrono's own goes astray where the clocks of this computer change. [C6] */
function readAgo(words: string, now: Instant): Instant | null {
  const found = /^(\d{1,4}|half\s+an|an?)\s*(?:(m|mins?|minutes?)|(?:h|hrs?|hours?))\s+ago$/i.exec(words);
  if (found === null) return null;
  const [, count = '', minutes] = found;
  const many = /^half/i.test(count) ? 0.5 : /^an?$/i.test(count) ? 1 : Number(count);
  return addMs(now, -many * (minutes === undefined ? HOUR : MINUTE));
}

const ahead = /\b(?:tomorrow|next|in|within|from now|tonight|later)\b/i;

/** A weekday or a date without a year that is still to come was meant in the past. */
function pastDate(
  start: ParsedComponents,
  time: SpokenClock | null,
  now: Instant,
  zone: string,
): { readonly date: SpokenDate; readonly note: string | null } {
  const date = { year: part(start, 'year'), month: part(start, 'month'), day: part(start, 'day') };
  if (start.isCertain('year') || !isToCome(date, time, now, zone)) return { date, note: null };
  if (start.isCertain('day')) {
    const earlier = { ...date, year: date.year - 1 };
    const isThisYear = earlier.year === wallTimeOf(now, zone).year;
    return { date: earlier, note: isThisYear ? null : `Taken as ${earlier.year}: that date is still to come.` };
  }
  return { date: daysBefore(date, 7), note: 'Taken as last week: this week that day is still to come.' };
}

function isToCome(date: SpokenDate, time: SpokenClock | null, now: Instant, zone: string): boolean {
  const at = firstInstantAt({ ...date, ...(time ?? { hour: 0, minute: 0 }) }, zone);
  return at !== null && msBetween(now, at) > MINUTE;
}

function daysBefore({ year, month, day }: SpokenDate, days: number): SpokenDate {
  const date = { year, month, day };
  // UTC has no clock changes, so that its noon carries a date safely.
  const noon = readWallTime({ ...date, hour: 12, minute: 0 }, 'UTC');
  return noon.kind === 'once' ? wallTimeOf(addMs(noon.instant, -days * DAY), 'UTC') : date;
}

function part(start: ParsedComponents, name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number {
  return start.get(name) ?? 0;
}
