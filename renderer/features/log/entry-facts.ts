import type { Commitment } from '@domain/incident/commitments';
import type { Attempt, Reply } from '@domain/incident/escalations';
import type { Evidence } from '@domain/incident/evidence';
import type { Incident } from '@domain/incident/incident';
import type { Stance } from '@domain/incident/stances';
import { values } from '@domain/kernel/sorted-list';

/** What other rooms of the record say about one entry. */
export interface EntryFacts {
  readonly attempt: Attempt | null;
  readonly reply: Reply | null;
  readonly stance: Stance | null;
  readonly promises: readonly Commitment[];
  /** Its files, those that were taken off it among them. [L8] */
  readonly evidence: readonly Evidence[];
}

const none: EntryFacts = { attempt: null, reply: null, stance: null, promises: [], evidence: [] };

/** Facts by entry id, for the entries that have any. */
export function factsByEntry(
  escalations: Incident['escalations'],
  stances: Incident['stances'],
  commitments: Incident['commitments'],
  evidence: ReadonlyMap<string, readonly Evidence[]>,
): ReadonlyMap<string, EntryFacts> {
  const facts = new Map<string, EntryFacts>();
  const note = (entryId: string | null, more: Partial<EntryFacts>) => {
    if (entryId !== null) facts.set(entryId, { ...(facts.get(entryId) ?? none), ...more });
  };
  for (const attempt of values(escalations.attempts)) note(attempt.entryId, { attempt });
  for (const reply of values(escalations.replies)) note(reply.entryId, { reply });
  for (const stance of values(stances)) note(stance.entryId, { stance });
  for (const promise of values(commitments)) {
    if (promise.entryId === null) continue;
    note(promise.entryId, { promises: [...(facts.get(promise.entryId)?.promises ?? []), promise] });
  }
  for (const [entryId, files] of evidence) note(entryId, { evidence: files });
  return facts;
}
