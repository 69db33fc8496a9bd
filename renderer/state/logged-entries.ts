import { type LogEvent, logEvents } from '@domain/incident/log';
import type { Commit } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';

/** The ids of the entries that an act logged, in its order. */
export function loggedEntries({ events }: Commit): readonly string[] {
  return events.flatMap((stored) => {
    const read = readEvent<LogEvent>(logEvents, stored);
    return read.ok && read.value.type === 'EntryLogged' ? [read.value.entryId] : [];
  });
}
