import { z } from 'zod';
import { partyIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { bodySchema, lineSchema } from '../kernel/text';
import { certaintySchema } from './common';
import type { CommandsOf, DecideContext, Decided } from './deciding';
import { attached, evidenceFilesSchema } from './evidence.decide';
import type { Incident, IncidentEvent } from './incident';
import { entryKindSchema } from './log';
import { entryOf, newEntryId } from './log.decide';
import { isOurs, namesFor, partiesByName, unknownPartyNames } from './parties-by-name';

/** What one act takes in; a log of a week has some hundred entries. */
export const MAX_IMPORTED_ENTRIES = 5000;

const optionalLine = lineSchema().nullable();
const partyName = lineSchema(120).nullable();

/** An entry that somebody wrote elsewhere: a row of a spreadsheet, a mail. Parties go by name. [Q1] */
export const importedEntrySchema = z.object({
  kind: entryKindSchema,
  text: bodySchema(),
  when: z.object({ at: instantSchema, certainty: certaintySchema }),
  party: partyName,
  toParty: partyName,
  person: optionalLine,
  channel: optionalLine,
  reference: optionalLine,
  /** Where it comes from, which is why it is entered late. [L4] */
  lateReason: optionalLine,
  /** How its time was read, where that needed reading. [L3] */
  timeNote: bodySchema(2000).nullable(),
  evidence: evidenceFilesSchema,
});
export type ImportedEntry = Readonly<z.infer<typeof importedEntrySchema>>;

export const importCommands = {
  ImportEntries: z.object({ entries: z.array(importedEntrySchema).min(1).max(MAX_IMPORTED_ENTRIES).readonly() }),
} as const;

export type ImportCommand = CommandsOf<typeof importCommands>;

/**
 * Entries from elsewhere as one act, so that one undo takes all of them back. They are entries of whoever imports them, late
 * as they are, and promise nothing with a clock: nobody says here what a row means. A party that is not known by its name
 * is added. [Q1, L3, L4, L5]
 */
export function decideImportedEntries(
  { parties }: Pick<Incident, 'parties'>,
  { entries }: ImportCommand,
  context: DecideContext,
): Decided {
  const events: IncidentEvent[] = [];
  const ids = new Map(partiesByName(parties));
  for (const name of unknownPartyNames(parties, partyNamesIn(entries))) {
    const partyId = partyIdSchema.parse(context.newId());
    events.push({ type: 'PartyAdded', partyId, name, role: isOurs(name) ? 'us' : 'other' });
    for (const key of namesFor(name)) ids.set(key, partyId);
  }
  const idOf = (name: string | null) => (name === null ? null : (ids.get(name.toLowerCase()) ?? null));
  for (const { when, party, toParty, lateReason, evidence, ...content } of entries) {
    const entryId = newEntryId(context);
    const parts = { ...content, partyId: idOf(party), toPartyId: idOf(toParty) };
    events.push({ ...entryOf(parts, when, entryId), lateReason });
    events.push(...attached(entryId, evidence, null, context));
  }
  return ok(events);
}

/** Every name in these entries, as it is written. */
export function partyNamesIn(entries: readonly ImportedEntry[]): readonly (string | null)[] {
  return entries.flatMap(({ party, toParty }) => [party, toParty]);
}
