import type { Instant } from '@domain/kernel/instant';
import { MINUTE, msBetween } from '@domain/kernel/instant';
import { wallTimeOf } from '@domain/kernel/zone';
import { readWhen, type WhenInput, whenInputOf } from '../../when/read-when';
import { type SpokenTime, spokenTimes } from './chrono-words';

/** A time that was read from words. */
export interface TimeWords {
  /** As they were typed. */
  readonly words: string;
  /** The same moment as the time field writes it: a full date, so that it means the same tomorrow. */
  readonly when: WhenInput;
  /** What was decided for whoever typed it. */
  readonly notes: readonly string[];
}

const HEAD_CHARACTERS = 80;
const OFFER_CHARACTERS = 400;
const about = /^(?:about|around|roughly|ca\.?|~)\s*/i;
const clock =
  /^(?:at\s+)?(?:(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?m\b\.?)?|([01]\d|2[0-3])([0-5]\d)|(\d{1,2})\s?([ap])m\b)/i;
/** A word as well as a time: alone at the start it needs a sign or "at". */
const named = /^(at\s+)?(noon|midday|midnight)(?=\s*(?:[:,–—]|-\s|$))|^at\s+(noon|midday|midnight)(?=\s)/i;
const end = /^\s*[:,–—-]?(?=\s|$)/;
/** Words before which chrono may be asked; it finds dates in far too many sentences. */
const mayBeTime =
  /^(?:at\s|on\s|\d|an?\s|half\s|yesterday|today|last\s|this\s|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const hasClock = /\d[:.]\d\d|\d\s?[ap]\.?m\b|\b\d{4}\b|\bago\b|\b(?:noon|midday|midnight)\b/i;
const partOfDay = /\b(?:morning|noon|afternoon|evening|night|tonight)\b/i;
/** What may follow a clock time and belong to it; a bare "Sat" may as well be a verb. */
const dateAfterClock = /^\s+(?:on\s|yesterday\b|today\b|last\s|(?:on\s)?\d|UTC$|GMT$)/i;
/** Before these the time is one to come, or of something else than the entry. */
const aheadOf =
  /\b(?:by|until|till|before|within|due|eta|etr|from|after|since|next|for|tomorrow|between|and|to|in)\s+(?:about\s+|around\s+|at\s+)?$/i;

/** The time at the start of a line and how many characters of the line belong to it. Looks back. [L10] */
export function timeAtStart(
  text: string,
  now: Instant,
  zone: string,
): (TimeWords & { readonly length: number }) | null {
  const head = text.slice(0, HEAD_CHARACTERS);
  const isAbout = about.exec(head)?.[0] ?? '';
  const rest = head.slice(isAbout.length);
  const spoken = longest(clockAtStart(rest), spokenAtStart(rest, now, zone));
  if (spoken === null) return null;
  const read = resolved(spoken, isAbout !== '', now, zone);
  if (read === null) return null;
  const words = `${isAbout}${spoken.words}`;
  return { words, ...read, length: words.length + (end.exec(rest.slice(spoken.words.length))?.[0].length ?? 0) };
}

/**
 * The time that a text is from its first word to its last, as in a field for one; null where it is anything else. A part of
 * the day without a clock says neither a time nor, after midnight, which date. [L10]
 */
export function timeAlone(text: string, now: Instant, zone: string): Pick<TimeWords, 'when' | 'notes'> | null {
  if (text.length > HEAD_CHARACTERS) return null;
  const isAbout = about.exec(text)?.[0] ?? '';
  const rest = text.slice(isAbout.length);
  const spoken = [clockAtStart(rest), ...spokenTimes(rest, now, zone)].find((one) => one?.words === rest);
  if (spoken == null) return null;
  const isPartOfDay = spoken.said.kind === 'wall' && spoken.said.time === null && partOfDay.test(rest);
  return isPartOfDay ? null : resolved(spoken, isAbout !== '', now, zone);
}

/** A time inside a sentence that may be when it happened: only offered, since it may as well be something else. [L10] */
export function timeOffered(text: string, now: Instant, zone: string): TimeWords | null {
  const seen = text.slice(0, OFFER_CHARACTERS);
  if (!hasClock.test(seen)) return null;
  for (const spoken of spokenTimes(seen, now, zone)) {
    const before = seen.slice(0, spoken.index);
    const isOwnWord = /(?:^|[\s(])$/.test(before) && /\d[:.]\d\d|\d\s?[ap]\.?m\b|\bago\b/i.test(spoken.words);
    if (!isOwnWord || aheadOf.test(before)) continue;
    const read = resolved(spoken, false, now, zone);
    // A time of day that has not come yet is more likely a plan than yesterday.
    const isGuess = spoken.said.kind === 'wall' && spoken.said.date === null && (read?.notes.length ?? 0) > 0;
    if (read !== null && !isGuess) return { words: spoken.words, ...read };
  }
  return null;
}

function clockAtStart(text: string): SpokenTime | null {
  const word = named.exec(text);
  if (word !== null) {
    const hour = /midnight/i.test(word[0]) ? 0 : 12;
    return { words: word[0], index: 0, said: { kind: 'wall', date: null, time: { hour, minute: 0 } }, note: null };
  }
  const found = clock.exec(text);
  if (found === null || !end.test(text.slice(found[0].length))) return null;
  const half = (found[3] ?? found[7])?.toLowerCase();
  const hour = Number(found[1] ?? found[4] ?? found[6]);
  const minute = Number(found[2] ?? found[5] ?? 0);
  if (minute > 59 || hour > (half === undefined ? 23 : 12) || (half !== undefined && hour === 0)) return null;
  const time = { hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), minute };
  return { words: found[0], index: 0, said: { kind: 'wall', date: null, time }, note: null };
}

function spokenAtStart(text: string, now: Instant, zone: string): SpokenTime | null {
  if (!mayBeTime.test(text)) return null;
  const spoken = spokenTimes(text, now, zone).find(({ index }) => index === 0);
  if (spoken === undefined || !end.test(text.slice(spoken.words.length))) return null;
  const isDate = spoken.said.kind === 'wall' && spoken.said.time === null;
  if (isDate) return /\b\d{4}\b/.test(spoken.words) ? spoken : null;
  return hasClock.test(spoken.words) ? spoken : null;
}

function longest(typed: SpokenTime | null, spoken: SpokenTime | null): SpokenTime | null {
  if (typed === null || spoken === null) return typed ?? spoken;
  const tail = spoken.words.slice(typed.words.length);
  return spoken.words.startsWith(typed.words) && dateAfterClock.test(tail) ? spoken : typed;
}

/** Through the same reading as the time field, so that both understand a clock change alike. [L10, C6] */
function resolved(
  { said, note }: SpokenTime,
  isAbout: boolean,
  now: Instant,
  zone: string,
): Pick<TimeWords, 'when' | 'notes'> | null {
  if (said.kind === 'instant') {
    const when = whenInputOf({ at: said.at, certainty: isAbout ? 'about' : 'exact' }, zone);
    return { when, notes: [] };
  }
  const typed = typedText(said, isAbout);
  const reading = readWhen({ text: typed, pick: null }, now, zone);
  const own = note === null ? [] : [note];
  if (reading.kind === 'moment') {
    if (said.date !== null) return { when: { text: typed, pick: null }, notes: own };
    // Written out in full: what is "today" may be another day by the time that it is logged.
    return { when: whenInputOf(reading, zone), notes: reading.notes };
  }
  if (reading.kind !== 'twice') return null;
  const date = said.date ?? wallTimeOf(reading.first, zone);
  // Of two such times only the first may have been; then there is nothing to ask.
  const pick = msBetween(now, reading.second) > MINUTE ? 'first' : null;
  return { when: { text: typedText({ ...said, date }, isAbout), pick }, notes: own };
}

function typedText(
  { date, time }: Pick<Extract<SpokenTime['said'], { kind: 'wall' }>, 'date' | 'time'>,
  isAbout: boolean,
) {
  const day = date === null ? '' : `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
  const hour = time === null ? '' : `${two(time.hour)}:${two(time.minute)}`;
  return `${isAbout ? 'about ' : ''}${day} ${hour}`.replaceAll(/ +/g, ' ').trim();
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
