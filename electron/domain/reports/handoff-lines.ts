import { formatSpan } from '../kernel/elapsed';
import { type Instant, msBetween } from '../kernel/instant';
import { formatDateTime } from '../kernel/zone';

/** One part of the brief: lines of plain text under a heading; no line where there is nothing to say. */
export interface BriefPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** `17:00, in 2 h 28 m`, or how late it is. */
export function dueLine(at: Instant, now: Instant, zone: string): string {
  const span = msBetween(now, at);
  const length = span >= 0 ? `in ${formatSpan(span)}` : `${formatSpan(-span)} late`;
  return `${formatDateTime(at, zone)}, ${length}`;
}
