import { HOUR, type Instant, msBetween } from '@domain/kernel/instant';
import { wallTimeOf } from '@domain/kernel/zone';
import { ALREADY_DUE, daysAfter, END_OF_DATE, readDue, TAKEN_AS_NEXT_DAY } from '../../when/read-due';
import { type WhenInput, type WhenReading, whenInputOf } from '../../when/read-when';
import type { SpokenClock, SpokenDate } from './chrono-words';
import { type DueTarget, dueTargetAt } from './due-target';
import { spanAheadAt } from './span-words';

/** When something is due, in the words of a sentence; they stay in it. */
export interface DueWords {
  /** As typed, with the word that says that it lies ahead. */
  readonly words: string;
  readonly index: number;
  /** The moment as the time field writes it: a full date, so that it means the same tomorrow. */
  readonly due: WhenInput;
  /** What was decided for whoever typed it. */
  readonly notes: readonly string[];
  /** False for a time of day that comes only late tomorrow: as likely it has been. */
  readonly isSure: boolean;
}

type Found = Pick<DueWords, 'due' | 'notes' | 'isSure'> & { readonly length: number };

const READ_CHARACTERS = 2000;
/** Further ahead than this, a bare time of day is a guess. */
const SURE_AHEAD_MS = 16 * HOUR;
const start = '(?<![\\p{L}\\p{N}@#/.:-])';
const deadline = new RegExp(
  `${start}(?:by|before|until|till|(?:no|not) later than|due(?: (?:by|at|on|in|within))?|eta|etr|deadline)(?::|\\s+is)?\\s+(?:the latest\\s+)?(?:with)?(?:in\\s+)?`,
  'giu',
);
const within = new RegExp(`${start}(?:within|inside|in)\\s+`, 'giu');
const day =
  '(?:today|tomorrow|tmrw|tonight|next\\s+\\p{L}{3,}|(?:this|in the)\\s+(?:afternoon|evening)|in the morning|between)';
const ahead = new RegExp(`${start}(?=${day}(?![\\p{L}\\p{N}]))`, 'giu');
const atOrOn = new RegExp(`${start}(?:at|on)\\s+`, 'giu');
const anywhere = new RegExp(`${start}(?=[\\d\\p{L}])`, 'gu');
const future =
  /(?:\b(?:will|shall|going to|promis\w*|expect\w*|should|scheduled|planned|booked|arriv\w*)\b|['’]ll\b)/iu;
const mayLast = /^(?:due|eta|etr|deadline)|in\s+$/i;
const past = /^\s*(?:yesterday|last|ago)\b/i;

/**
 * The first time in a sentence that lies ahead of `from`: "by 17:00", "by Friday noon", "within 2 hours", "tomorrow
 * 09:00", "until 18:00", "ETA 15:00"; "at 14:50" and "on Friday 9am" only after a word such as "will". Of a promise any
 * time ahead counts. Null: none is said. [L10, M1]
 */
export function dueWordsIn(text: string, from: Instant, zone: string, isPromise: boolean): DueWords | null {
  const seen = text.slice(0, READ_CHARACTERS);
  const found: DueWords[] = [];
  const scan = (opener: RegExp, read: (rest: string, before: string, opening: string) => Found | null) => {
    for (const { 0: opening, index } of seen.matchAll(opener)) {
      const at = index + opening.length;
      const one = read(seen.slice(at), seen.slice(0, index), opening);
      if (one === null || past.test(seen.slice(at + one.length))) continue;
      const { length, ...due } = one;
      found.push({ ...due, words: seen.slice(index, at + length), index });
      // Only the first sure one of each counts; a pasted table of times would be read to its end at every key.
      if (one.isSure) return;
    }
  };
  const readTarget = (rest: string) => resolved(dueTargetAt(rest, from, zone), from, zone);
  const readSpan = (rest: string) => inSpan(rest, from, zone);
  // "Late by 10 min" is no deadline, "due in 10 min" is one.
  scan(deadline, (rest, _, opening) => (mayLast.test(opening) ? readSpan(rest) : null) ?? readTarget(rest));
  scan(within, readSpan);
  scan(ahead, (rest) => forwardOnly(readTarget(rest), rest));
  scan(atOrOn, (rest, before) => (isPromise || future.test(before) ? withClock(rest, from, zone) : null));
  if (isPromise) scan(anywhere, (rest) => withClock(rest, from, zone));
  const inOrder = found.toSorted((a, b) => a.index - b.index);
  return inOrder.find(({ isSure }) => isSure) ?? inOrder[0] ?? null;
}

/** "today" alone says nothing of a time, and "this afternoon" is not tomorrow's. */
function forwardOnly(found: Found | null, rest: string): Found | null {
  if (found === null) return null;
  const isVague = /^today\b/i.test(rest) && found.notes.includes(END_OF_DATE);
  const isOver = /^(?:this|between|tonight)\b/i.test(rest) && found.notes.includes(TAKEN_AS_NEXT_DAY);
  return isVague || isOver ? null : found;
}

/** A time on a clock that is still to come on its date. */
function withClock(rest: string, from: Instant, zone: string): Found | null {
  const target = dueTargetAt(rest, from, zone);
  if (target?.clock?.isExact !== true) return null;
  const found = resolved(target, from, zone);
  return found === null || found.notes.includes(TAKEN_AS_NEXT_DAY) ? null : found;
}

function inSpan(rest: string, from: Instant, zone: string): Found | null {
  const span = spanAheadAt(rest);
  if (span === null) return null;
  const certainty = span.isAbout ? 'about' : 'exact';
  if (span.unit === 'ms') {
    return { due: whenInputOf({ at: span.from(from), certainty }, zone), notes: [], isSure: true, length: span.length };
  }
  const { hour, minute, ...today } = wallTimeOf(from, zone);
  const text = dueText(daysAfter(today, span.days), { hour, minute }, span.isAbout);
  return taken(readDue({ text, pick: null }, from, zone), text, [], span.length, zone);
}

function resolved(target: DueTarget | null, from: Instant, zone: string): Found | null {
  if (target === null) return null;
  const { clock, date, isAbout, length } = target;
  const today = wallTimeOf(from, zone);
  const notes = [...(date?.notes ?? []), ...(clock?.notes ?? [])];
  // A zone that was said is where the wall stands.
  const wall = target.isUtc ? 'UTC' : zone;
  const tried = (onDate: SpokenDate, time: SpokenClock | null, more: readonly string[]): Found | null => {
    const shown = clock?.isNextDate === true ? daysAfter(onDate, 1) : onDate;
    const text = dueText(shown, time, isAbout);
    return taken(readDue({ text, pick: null }, from, wall), text, [...notes, ...more], length, zone);
  };
  const first = tried(date?.date ?? today, clock?.time ?? null, []);
  if (first !== null || clock === null) return first;
  const later = clock.otherwise === null ? null : tried(date?.date ?? today, clock.otherwise, []);
  if (later !== null) return later;
  if (date !== null)
    return date.otherwise === null ? null : tried(date.otherwise.date, clock.time, [date.otherwise.note]);
  const tomorrow = tried(daysAfter(today, 1), clock.time, [TAKEN_AS_NEXT_DAY]);
  if (tomorrow === null) return null;
  const reading = readDue(tomorrow.due, from, zone);
  const at = reading.kind === 'moment' ? reading.at : reading.kind === 'twice' ? reading.first : null;
  return { ...tomorrow, isSure: at !== null && msBetween(from, at) <= SURE_AHEAD_MS };
}

function taken(
  reading: WhenReading,
  text: string,
  notes: readonly string[],
  length: number,
  zone: string,
): Found | null {
  if (reading.kind === 'twice') return { due: { text, pick: null }, notes, isSure: true, length };
  // Words that say what was to be by then are no promise.
  if (reading.kind !== 'moment' || reading.notes.includes(ALREADY_DUE)) return null;
  return { due: whenInputOf(reading, zone), notes: [...notes, ...reading.notes], isSure: true, length };
}

function dueText({ year, month, day: date }: SpokenDate, time: SpokenClock | null, isAbout: boolean): string {
  const clock = time === null ? '' : ` ${two(time.hour)}:${two(time.minute)}`;
  return `${isAbout ? 'about ' : ''}${String(year).padStart(4, '0')}-${two(month)}-${two(date)}${clock}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
