import type { Incident } from '@domain/incident/incident';
import { beganOf } from '@domain/incident/lifecycle';
import { addMs, HOUR, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { values } from '@domain/kernel/sorted-list';

/** The time that the map can be looked at, from its beginning to now or to the end. */
export interface MapSpan {
  readonly from: Instant;
  readonly to: Instant;
  /** When anything on the map changed, in order, each moment once. */
  readonly changes: readonly Instant[];
}

/** Up to this length a step of the slider is five minutes; on a longer map an hour. */
const SHORT = 12 * HOUR;

/**
 * From "began", or from an earlier stance, to `now`; once resolved to our confirmed end, or to what was said after it.
 * Null while neither a beginning nor a stance is known. [P3]
 */
export function mapSpan(incident: Incident, now: Instant): MapSpan | null {
  const stances = [...values(incident.stances)].map(({ at }) => at);
  const findings = [...values(incident.allClears)].flatMap(({ judgement }) => judgement?.at ?? []);
  const began = beganOf(incident.lifecycle)?.at ?? null;
  const { resolved } = incident.lifecycle;
  // `now` is cut to its minute: what was written down within it has happened.
  const horizon = addMs(now, MINUTE - 1);
  const known = [...stances, ...findings].filter((at) => at <= horizon).toSorted();
  const from = earliest([began, known[0]]);
  if (from === null) return null;
  const to = latest([resolved?.at ?? now, known.at(-1), from]);
  const changes = [...new Set([...known, ...(resolved === null ? [] : [resolved.at])])].filter(
    (at) => at >= from && at <= to,
  );
  return { from, to, changes: changes.toSorted() };
}

/** The next step of the slider from a moment: whole hours since the beginning, or whole five minutes on a short map. */
export function steppedFrom(at: Instant, direction: 1 | -1, { from, to }: MapSpan): Instant {
  const step = msBetween(from, to) > SHORT ? HOUR : 5 * MINUTE;
  const steps = msBetween(from, at) / step;
  const next = direction === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return within(addMs(from, next * step), from, to);
}

/** The next or the previous change of the map; its end or its beginning where there is none. */
export function changeFrom(at: Instant, direction: 1 | -1, { from, to, changes }: MapSpan): Instant {
  const change = direction === 1 ? changes.find((one) => one > at) : changes.findLast((one) => one < at);
  return change ?? (direction === 1 ? to : from);
}

/** A moment held inside of the span. */
export function within(at: Instant, from: Instant, to: Instant): Instant {
  return at < from ? from : at > to ? to : at;
}

function earliest(moments: readonly (Instant | null | undefined)[]): Instant | null {
  return moments.reduce<Instant | null>((a, b) => (b != null && (a === null || b < a) ? b : a), null);
}

function latest([first, ...rest]: readonly [Instant, ...(Instant | undefined)[]]): Instant {
  return rest.reduce<Instant>((a, b) => (b !== undefined && b > a ? b : a), first);
}
