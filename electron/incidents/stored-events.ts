import type { NewId } from '@domain/kernel/ids';
import type { EventDefinition, EventDefinitions } from '@domain/record/definition';
import type { Commit, StoredEvent } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';

/** Events as decided to events as they are stored: an id of their own, today's version, the type beside the data. */
export function toStoredEvents<Type extends string>(
  catalog: Readonly<Record<Type, EventDefinition>>,
  events: readonly { readonly type: Type }[],
  newId: NewId,
): readonly StoredEvent[] {
  return events.map((event) => {
    const { type, ...data } = event;
    return { id: newId(), type, v: catalog[type].v, data };
  });
}

/** The events of one act as today's events; null when one of them cannot be read. */
export function readAct<Event>(catalog: EventDefinitions, commit: Commit): readonly Event[] | null {
  const events: Event[] = [];
  for (const stored of commit.events) {
    const read = readEvent<Event>(catalog, stored);
    if (!read.ok) return null;
    events.push(read.value);
  }
  return events;
}
