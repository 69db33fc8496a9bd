import type { Incident } from '../incident/incident';
import type { Instant } from '../kernel/instant';
import { sortedListOf, toArray } from '../kernel/sorted-list';

/** From and to, both included; what is left out is open. */
export interface Range {
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
}

export interface Chosen {
  readonly incident: Incident;
  /** How many entries were outside. */
  readonly outside: number;
}

/** The incident with the entries that happened in a stretch of time; everything else about it stays. */
export function inRange(incident: Incident, { from, to }: Range): Chosen {
  if (from === undefined && to === undefined) return { incident, outside: 0 };
  const { log } = incident;
  const all = toArray(log.inOrder);
  const inside = all.filter(
    ({ occurredAt: at }) => !((from !== undefined && at < from) || (to !== undefined && at > to)),
  );
  const chosen = {
    inOrder: sortedListOf(log.inOrder.keyOf, inside),
    byId: sortedListOf(log.byId.keyOf, inside),
  };
  return { incident: { ...incident, log: chosen }, outside: all.length - inside.length };
}
