import { type IncidentEvent, incidentCatalog } from '@domain/incident/incident';
import type { Commit, StoredEvent } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';

/** The ids of all events whose words were taken out, as the redactions among these acts say. [L5b] */
export function redactedEventIds(commits: readonly Commit[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const commit of commits) {
    for (const stored of commit.events) {
      if (stored.type !== 'EntryRedacted') continue;
      const read = readEvent<IncidentEvent>(incidentCatalog, stored);
      if (read.ok && read.value.type === 'EntryRedacted') for (const id of read.value.eventIds) ids.add(id);
    }
  }
  return ids;
}

/** Those of the redacted events that still carry their words in these acts. [L5b] */
export function eventsWithWords(commits: readonly Commit[], redacted: ReadonlySet<string>): ReadonlySet<string> {
  if (redacted.size === 0) return redacted;
  const events = commits.flatMap((commit) => commit.events);
  return new Set(events.filter((event) => redacted.has(event.id) && event.redacted !== true).map((event) => event.id));
}

/** The same acts without the words of these events, as they lie on the disk once those are blanked. [L5b] */
export function withoutRedactedWords(commits: readonly Commit[], redacted: ReadonlySet<string>): readonly Commit[] {
  if (redacted.size === 0) return commits;
  return commits.map((commit) => {
    if (!commit.events.some((event) => redacted.has(event.id) && event.redacted !== true)) return commit;
    const events = commit.events.map(
      (event): StoredEvent =>
        redacted.has(event.id) ? { id: event.id, type: event.type, v: event.v, redacted: true } : event,
    );
    return { ...commit, events };
  });
}
