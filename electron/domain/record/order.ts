import { type Instant, msOf } from '../kernel/instant';

/**
 * Order of commits over all writers: a hybrid logical clock as text, `<15-digit ms>-<5-digit counter>-<segment id>`.
 * Fixed widths make text order the order itself. [J8]
 */
export interface Stamp {
  readonly ms: number;
  readonly counter: number;
}

/** A stamp further ahead of our clock than this sorts as it stands, but does not pull our clock forward. */
export const MAX_AHEAD_MS = 5 * 60_000;

/** Before every stamp: where a clock starts in an empty record. */
export const FIRST_STAMP: Stamp = { ms: 0, counter: 0 };

const MAX_COUNTER = 99_999;
const shape = /^(\d{15})-(\d{5})-([0-9a-z][0-9a-z-]{0,63})$/;

/** Stamp and segment id to order text. */
export function formatOrder(stamp: Stamp, segmentId: string): string {
  return `${String(stamp.ms).padStart(15, '0')}-${String(stamp.counter).padStart(5, '0')}-${segmentId}`;
}

/** Order text to its stamp; null when it is not one. */
export function parseOrder(order: string): Stamp | null {
  const parts = shape.exec(order);
  return parts === null ? null : { ms: Number(parts[1]), counter: Number(parts[2]) };
}

/** True for order text in its one written form. */
export function isOrder(text: string): boolean {
  return shape.test(text);
}

/** Order text to the id of the segment that it was first written in; null when it is not order text. */
export function segmentOfOrder(order: string): string | null {
  return shape.exec(order)?.[3] ?? null;
}

/** Compares two order texts as a sort wants it: negative when `a` comes first. */
export function compareOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** True when the stamp lies so far ahead of `now` that the writer's clock must have been wrong. */
export function isAhead(stamp: Stamp, now: Instant): boolean {
  return stamp.ms > msOf(now) + MAX_AHEAD_MS;
}

/** The stamp of the next commit: never at or before `last`, the wall clock wherever it can be. */
export function nextStamp(last: Stamp, now: Instant): Stamp {
  const wall = msOf(now);
  if (wall > last.ms) return { ms: wall, counter: 0 };
  return last.counter < MAX_COUNTER ? { ms: last.ms, counter: last.counter + 1 } : { ms: last.ms + 1, counter: 0 };
}

/** The later of our clock and a stamp that was seen; one that lies too far ahead is not followed. */
export function observe(last: Stamp, seen: Stamp, now: Instant): Stamp {
  if (isAhead(seen, now)) return last;
  return seen.ms > last.ms || (seen.ms === last.ms && seen.counter > last.counter) ? seen : last;
}
