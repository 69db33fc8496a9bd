import type { SpokenClock } from './chrono-words';

/** A time of day by which something is due. */
export interface ClockAhead {
  readonly time: SpokenClock;
  readonly length: number;
  /** 00:00 of the date after. */
  readonly isNextDate: boolean;
  /** What to take where that time has passed today. */
  readonly otherwise: SpokenClock | null;
  readonly notes: readonly string[];
  /** Said as a time on a clock, not as a part of the day. */
  readonly isExact: boolean;
}

const colon = /^(\d{1,2}):(\d{2})(?:\s?([ap])\.?m\b\.?)?(?![\d:/])/i;
const pointed = /^(\d{1,2})\.(\d{2})\s?([ap])\.?m\b\.?/i;
const hourOnly = /^(\d{1,2})\s?([ap])\.?m\b\.?/i;
/** `17.00` and `1700` may as well be a quantity, so that what follows has to sound like the end of the words. */
const bare = /^(?:(\d{1,2})\.(\d{2})|([01]\d|2[0-3])([0-5]\d)(?:h|hrs)?)(?![\d.:/-])/i;
const ended =
  /^\s*(?:$|[,.;:!?)\n–—-]|(?:on|at|today|tomorrow|and|or|but|then|if|unless|when|with|for|to|the|an?|he|she|they|we|i|it|will|sharp|latest|local|mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b)/i;
const named = /^(noon|midday|midnight)\b/i;
const part =
  /^(?:(?:the\s+)?(end of (?:the )?(?:day|business)|close of (?:business|play))|(eod|cob)|(?:in the\s+|this\s+)?(morning|lunchtime|afternoon|evening)|(tonight))\b/i;
const range = /^(?:between|from)\s+(?:\d{1,2}(?:[:.]?\d{2})?(?:\s?[ap]\.?m\.?)?|noon|midday)\s*(?:and|to|-|–)\s*/i;
const dash = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s?[-–]\s?(?=\d)/i;

const END_OF_DAY = { hour: 17, minute: 0 };
const partsOfDay: Readonly<Record<string, SpokenClock>> = {
  morning: { hour: 12, minute: 0 },
  lunchtime: { hour: 13, minute: 0 },
  afternoon: { hour: 17, minute: 0 },
  evening: { hour: 21, minute: 0 },
  tonight: { hour: 23, minute: 59 },
};

/** The time of day at the start of a text; of a range its end. Null: none stands there. [L10] */
export function clockAheadAt(text: string): ClockAhead | null {
  const span = (range.exec(text) ?? dash.exec(text))?.[0] ?? '';
  const clock = exactClock(text.slice(span.length)) ?? namedClock(text.slice(span.length));
  if (clock !== null) return { ...clock, length: span.length + clock.length };
  return span === '' ? partOfDay(text) : null;
}

function exactClock(text: string): ClockAhead | null {
  const found = colon.exec(text) ?? pointed.exec(text);
  const hours = found === null ? hourOnly.exec(text) : null;
  const loose = found === null && hours === null ? bare.exec(text) : null;
  const words = (found ?? hours ?? loose)?.[0];
  if (words === undefined || (loose !== null && !ended.test(text.slice(words.length)))) return null;
  const hour = Number(found?.[1] ?? hours?.[1] ?? loose?.[1] ?? loose?.[3]);
  const minute = Number(found?.[2] ?? loose?.[2] ?? loose?.[4] ?? 0);
  const half = (found?.[3] ?? hours?.[2])?.toLowerCase();
  if (minute > 59 || hour > (half === undefined ? 23 : 12) || (half !== undefined && hour === 0)) return null;
  const time = { hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), minute };
  return { time, length: words.length, isNextDate: false, otherwise: null, notes: [], isExact: true };
}

function namedClock(text: string): ClockAhead | null {
  const found = named.exec(text);
  if (found === null) return null;
  const isMidnight = found[1]?.toLowerCase() === 'midnight';
  const time = { hour: isMidnight ? 0 : 12, minute: 0 };
  const notes = isMidnight ? ['Midnight is read as the end of the day.'] : [];
  return { time, length: found[0].length, isNextDate: isMidnight, otherwise: null, notes, isExact: true };
}

function partOfDay(text: string): ClockAhead | null {
  const found = part.exec(text);
  if (found === null) return null;
  const [words, long, short, name, tonight] = found;
  const shared = { length: words.length, isNextDate: false, isExact: false };
  if (long !== undefined || short !== undefined) {
    const notes = [`“${long ?? short}” is read as 17:00, or midnight once that has passed.`];
    return { ...shared, time: END_OF_DAY, otherwise: { hour: 23, minute: 59 }, notes };
  }
  const said = (name ?? tonight ?? '').toLowerCase();
  const time = partsOfDay[said];
  if (time === undefined) return null;
  const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  return { ...shared, time, otherwise: null, notes: [`“${said}” is read as until ${clock}.`] };
}
