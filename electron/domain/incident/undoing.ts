import type { Incident, IncidentEvent } from './incident';
import type { Rejection } from './rejection';

/**
 * The events that answer one event of an act, or why there are none. An empty answer: undone by the answer to another
 * event of the same act.
 */
export type Answer = readonly IncidentEvent[] | Rejection['code'];

/** What an answer rests on. */
export interface Undoing {
  /** All events of the act that is taken back. */
  readonly act: readonly IncidentEvent[];
  /** The incident as it was just before the act. */
  readonly before: Incident;
  /** The incident as it stands. */
  readonly now: Incident;
}

/** The one item that was added to a list since; null when there is not exactly one, or later ones stand behind it. */
export function addedLast<T extends { readonly eventId: string }>(before: readonly T[], now: readonly T[]): T | null {
  const last = now.at(-1);
  if (last === undefined || now.length !== before.length + 1) return null;
  return before.some((item) => item.eventId === last.eventId) ? null : last;
}

/** True when both say the same. For plain data, whose fields stand in the order of one shape. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
