import type { Attempt, Reply } from '@domain/incident/escalations';
import type { Incident } from '@domain/incident/incident';
import type { Stance } from '@domain/incident/stances';
import { values } from '@domain/kernel/sorted-list';

/** What other rooms of the record say about one entry. */
export interface EntryFacts {
  readonly attempt: Attempt | null;
  readonly reply: Reply | null;
  readonly stance: Stance | null;
}

const none: EntryFacts = { attempt: null, reply: null, stance: null };

/** Facts by entry id, for the entries that have any. */
export function factsByEntry(
  escalations: Incident['escalations'],
  stances: Incident['stances'],
): ReadonlyMap<string, EntryFacts> {
  const facts = new Map<string, EntryFacts>();
  const note = (entryId: string | null, more: Partial<EntryFacts>) => {
    if (entryId !== null) facts.set(entryId, { ...(facts.get(entryId) ?? none), ...more });
  };
  for (const attempt of values(escalations.attempts)) note(attempt.entryId, { attempt });
  for (const reply of values(escalations.replies)) note(reply.entryId, { reply });
  for (const stance of values(stances)) note(stance.entryId, { stance });
  return facts;
}
