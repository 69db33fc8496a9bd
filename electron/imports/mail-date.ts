import { type Instant, instantFromMs, MINUTE } from '@domain/kernel/instant';

export interface MailDate {
  readonly at: Instant;
  /** `+0200`, as the mail said it; null where it named none that is known. */
  readonly offset: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The names that RFC 5322 still knows; any other says nothing of the offset. */
const zones: Readonly<Record<string, string>> = {
  ...{ UT: '+0000', UTC: '+0000', GMT: '+0000', Z: '+0000' },
  ...{ EST: '-0500', EDT: '-0400', CST: '-0600', CDT: '-0500' },
  ...{ MST: '-0700', MDT: '-0600', PST: '-0800', PDT: '-0700' },
};

const shape =
  /^(?:[a-z]{3,9}\s*,\s*)?(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3})[a-z]*[\s-]+(?<year>\d{2,4})\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>[+-]\d{4}|[a-z]{1,5})?\s*$/i;

/**
 * The Date of a mail (RFC 5322, its old forms included). Read here and not by `Date`, which takes a time without an offset
 * as this computer's own. Such a time, and `-0000`, is read as UTC with a null offset. Null for what is no such date.
 */
export function readMailDate(text: string): MailDate | null {
  const parts = shape.exec(withoutComments(text).trim())?.groups;
  if (parts === undefined) return null;
  const number = (name: string) => Number(parts[name] ?? 0);
  const month = months.indexOf((parts.month ?? '').toLowerCase());
  const [day, hour, minute, second] = [number('day'), number('hour'), number('minute'), number('second')];
  const year = fullYear(parts.year ?? '');
  // A leap second is written down as 60.
  if (hour > 23 || minute > 59 || second > 60) return null;
  const wall = Date.UTC(year, month, day, hour, minute, second);
  if (month === -1 || new Date(Date.UTC(year, month, day)).getUTCDate() !== day) return null;

  const said = parts.zone ?? '';
  const named = /^[+-]/.test(said) ? said : (zones[said.toUpperCase()] ?? null);
  const offset = named === '-0000' ? null : named;
  const at = offset === null ? instantFromMs(wall) : instantFromMs(wall - minutesOf(offset) * MINUTE);
  return at === null ? null : { at, offset };
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** `26` is 2026 and `97` 1997, as RFC 5322 reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** `Sat, 21 Nov 2026 14:32:00 +0000 (GMT)` without what stands in brackets. */
function withoutComments(text: string): string {
  let bare = text.slice(0, 200);
  // From the inside out, because comments may hold comments.
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replaceAll(/\([^()]*\)/g, ' ');
  }
  return bare;
}
