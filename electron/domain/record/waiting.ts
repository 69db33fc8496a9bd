import { at, get, rank, type SortedList } from '../kernel/sorted-list';
import type { EventDefinition, EventMeta } from './definition';

/** An event that came before something that it needs. */
export interface WaitingEvent {
  readonly missing: string;
  readonly event: { readonly type: string };
  readonly meta: EventMeta;
}

/** The events that wait for a thing, in the record's order. */
export function waitingFor(waiting: SortedList<WaitingEvent>, thing: string): readonly WaitingEvent[] {
  const ready: WaitingEvent[] = [];
  for (let i = rank(waiting, `${thing} `); ; i++) {
    const one = at(waiting, i);
    if (one?.missing !== thing) return ready;
    ready.push(one);
  }
}

/** The first thing that an event needs and that is not there yet. */
export function missingThing(
  definition: EventDefinition,
  event: { readonly type: string },
  things: SortedList<string>,
): string | undefined {
  return definition.needs
    ?.map((field) => fieldOf(event, field))
    .find((id) => id !== undefined && get(things, id) === undefined);
}

/** A text field of an event; undefined where it has none. */
export function fieldOf(event: { readonly type: string }, field: string): string | undefined {
  const value = Object.entries(event).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : undefined;
}
