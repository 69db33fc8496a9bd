import { type IncidentEvent, incidentCatalog } from '@domain/incident/incident';
import type { NewId } from '@domain/kernel/ids';
import type { Commit, StoredEvent } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';

/** Events as decided to events as they are stored: an id of their own, today's version, the type beside the data. */
export function toStoredEvents(events: readonly IncidentEvent[], newId: NewId): readonly StoredEvent[] {
  return events.map((event) => {
    const { type, ...data } = event;
    return { id: newId(), type, v: incidentCatalog[type].v, data };
  });
}

/** The events of one act as today's events; null when one of them cannot be read. */
export function readAct(commit: Commit): readonly IncidentEvent[] | null {
  const events: IncidentEvent[] = [];
  for (const stored of commit.events) {
    const read = readEvent<IncidentEvent>(incidentCatalog, stored);
    if (!read.ok) return null;
    events.push(read.value);
  }
  return events;
}
