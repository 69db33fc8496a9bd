import { addMs, HOUR, type Instant, MINUTE } from '@domain/kernel/instant';

/** How long from now, in words: minutes and hours pass on any clock, days and weeks are days of the calendar. */
export type SpanAhead = { readonly length: number; readonly isAbout: boolean } & (
  | { readonly unit: 'ms'; readonly from: (instant: Instant) => Instant }
  | { readonly unit: 'days'; readonly days: number }
);

const count =
  '\\d{1,3}(?:[.,]\\d)?|half\\s+an|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety';
const span = new RegExp(
  `^(?:the\\s+next\\s+|another\\s+|at most\\s+|max\\.?\\s+)?(?:(about|around|roughly|~)\\s*)?(?:(?:\\d{1,3})\\s?(?:-|–|to|or)\\s?)?(${count})\\s*(m|mins?|minutes?|h|hrs?|hours?|days?|weeks?)(?:['’]s?)?(?:\\s+time)?\\b(?!\\s+of\\b|\\s+ago\\b)`,
  'i',
);
const theHour = /^the\s+(?:next\s+)?hour\b/i;

const numbers: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90 },
};

/** The length of time at the start of a text, of a range its end: `2 hours`, `half an hour`, `10 to 15 min`. [L10] */
export function spanAheadAt(text: string): SpanAhead | null {
  const hour = theHour.exec(text);
  if (hour !== null) return lasting(HOUR, hour[0].length, false);
  const found = span.exec(text);
  if (found === null) return null;
  const [words, about, many = '', unit = ''] = found;
  const amount = /^half/i.test(many) ? 0.5 : (numbers[many.toLowerCase()] ?? Number(many.replace(',', '.')));
  const isAbout = about !== undefined;
  if (/^m/i.test(unit)) return lasting(amount * MINUTE, words.length, isAbout);
  if (/^h/i.test(unit)) return lasting(amount * HOUR, words.length, isAbout);
  const days = Math.ceil(amount * (/^w/i.test(unit) ? 7 : 1));
  return { unit: 'days', days, length: words.length, isAbout };
}

function lasting(ms: number, length: number, isAbout: boolean): SpanAhead {
  return { unit: 'ms', from: (instant) => addMs(instant, ms), length, isAbout };
}
