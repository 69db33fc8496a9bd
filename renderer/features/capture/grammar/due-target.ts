import type { Instant } from '@domain/kernel/instant';
import { type ClockAhead, clockAheadAt } from './clock-words';
import { type DateAhead, dateAheadAt } from './date-words';

/** A date, a time of day, or both in either order, as they stand in the words. */
export interface DueTarget {
  readonly date: DateAhead | null;
  readonly clock: ClockAhead | null;
  readonly isAbout: boolean;
  readonly isUtc: boolean;
  readonly length: number;
}

const link = /^(?:[\s,]|(?:at|on)\s|@)*(?:(about|around|roughly|approximately|approx\.?|ca\.|~)\s*)?/i;
const utc = /^\s?(?:UTC|GMT)\b/;

/** What stands at the start of `text` of a date and a time of day; null where neither does. [L10] */
export function dueTargetAt(text: string, from: Instant, zone: string): DueTarget | null {
  let target: DueTarget = { date: null, clock: null, isAbout: false, isUtc: false, length: 0 };
  for (let next = withNext(target, text, from, zone); next !== null; next = withNext(target, text, from, zone)) {
    target = next;
  }
  return target.length === 0 ? null : target;
}

function withNext(target: DueTarget, text: string, from: Instant, zone: string): DueTarget | null {
  const rest = text.slice(target.length);
  const lead = link.exec(rest);
  const skipped = lead?.[0].length ?? 0;
  const at = rest.slice(skipped);
  const isAbout = target.isAbout || lead?.[1] !== undefined;
  const clock = target.clock === null ? clockAheadAt(at) : null;
  if (clock !== null) {
    const isUtc = utc.exec(at.slice(clock.length));
    const length = target.length + skipped + clock.length + (isUtc?.[0].length ?? 0);
    return { ...target, clock, isAbout, isUtc: isUtc !== null, length };
  }
  const date = target.date === null ? dateAheadAt(at, from, zone) : null;
  return date === null ? null : { ...target, date, isAbout, length: target.length + skipped + date.length };
}
