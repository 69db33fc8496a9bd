import { z } from 'zod';
import { allClearIdSchema, entryIdSchema, partyIdSchema, stanceIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { bodySchema } from '../kernel/text';
import { scopeSchema } from './all-clears';
import { claimOfFix } from './all-clears.claimed';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { partyOf, usOf } from './parties';
import { reject } from './rejection';

const allClear = { allClearId: allClearIdSchema };

export const allClearCommands = {
  /** A party says that it is fixed: in words that become an entry, or in an entry that is there. */
  ClaimAllClear: z.object({
    partyId: partyIdSchema,
    scope: scopeSchema,
    when: whenSchema,
    words: bodySchema(2000).nullable(),
    entryId: entryIdSchema.nullable(),
    retestAt: instantSchema.nullable(),
  }),
  SetRetest: z.object({ ...allClear, retestAt: instantSchema.nullable() }),
  /** What our own test found, in words that become an entry. */
  JudgeAllClear: z.object({ ...allClear, wasTrue: z.boolean(), words: bodySchema(2000), when: whenSchema }),
} as const;

export type AllClearCommand = CommandsOf<typeof allClearCommands>;
type ClaimAllClear = Extract<AllClearCommand, { type: 'ClaimAllClear' }>;

/** Decides what a vendor's "fixed", its retest and what that found mean. No clock stops by any of them. [A1, A2, C7] */
export function decideAllClears(state: Incident, command: AllClearCommand, context: DecideContext): Decided {
  if (command.type === 'ClaimAllClear') return claim(state, command, context);
  const known = get(state.allClears, command.allClearId);
  if (known === undefined) return reject('all-clear-unknown');
  if (known.judgement !== null) return reject('all-clear-judged');
  const { id: allClearId } = known;
  if (command.type === 'SetRetest') {
    const { retestAt } = command;
    return retestAt === known.retestAt ? reject('nothing-changed') : ok([{ type: 'RetestSet', allClearId, retestAt }]);
  }
  const { wasTrue, words } = command;
  const moment = momentOf(command.when, context);
  const entryId = newEntryId(context);
  const partyId = usOf(state.parties)?.id ?? null;
  return ok([
    entryOf({ kind: 'observation', text: words, partyId }, moment, entryId),
    { type: 'AllClearJudged', allClearId, wasTrue, judgedAt: moment.at, entryId },
  ]);
}

/** The claim and the stance "says fixed" that goes with it. */
function claim(state: Incident, command: ClaimAllClear, context: DecideContext): Decided {
  const { partyId, scope, words, retestAt } = command;
  const party = partyOf(state.parties, partyId);
  if (party === null) return reject('party-unknown');
  if (party.role === 'us') return reject('claim-of-us');
  const proof = command.entryId === null ? null : get(state.log.byId, command.entryId);
  if (proof === undefined) return reject('entry-unknown');
  if (proof !== null && proof.retraction !== null) return reject('entry-retracted');
  // What an entry says was said when the entry happened.
  const told = proof === null ? command.when : { at: proof.occurredAt, certainty: proof.certainty };
  const moment = momentOf(told, context);
  const writes = proof === null && words !== null;
  const entryId = writes ? newEntryId(context) : command.entryId;
  const events: IncidentEvent[] = [
    {
      type: 'StanceTaken',
      stanceId: stanceIdSchema.parse(context.newId()),
      partyId,
      stance: 'says-fixed',
      pointsAtPartyId: null,
      ...moment,
      words: writes ? words : null,
      entryId,
      audiences: null,
    },
    claimOfFix({ partyId, moment, entryId, scope, retestAt }, context),
  ];
  if (!writes || entryId === null) return ok(events);
  return ok([entryOf({ kind: 'claim', text: words, partyId }, moment, entryId), ...events]);
}
