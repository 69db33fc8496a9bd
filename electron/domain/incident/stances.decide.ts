import { z } from 'zod';
import { entryIdSchema, partyIdSchema, stanceIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { bodySchema } from '../kernel/text';
import { claimOfFix } from './all-clears.claimed';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { partyOf } from './parties';
import { reject } from './rejection';
import { stanceKindSchema } from './stances';

export const stanceCommands = {
  /** Words without an entry become an entry of their own, so that every stance can be proved. */
  TakeStance: z.object({
    partyId: partyIdSchema,
    stance: stanceKindSchema,
    pointsAtPartyId: partyIdSchema.nullable(),
    when: whenSchema,
    words: bodySchema(2000).nullable(),
    entryId: entryIdSchema.nullable(),
  }),
} as const;

export type StanceCommand = CommandsOf<typeof stanceCommands>;

/** Decides what it means that a party has said where it stands. [P1] */
export function decideStances(state: Incident, command: StanceCommand, context: DecideContext): Decided {
  const { partyId, stance, words } = command;
  const party = partyOf(state.parties, partyId);
  if (party === null) return reject('party-unknown');
  if (party.role === 'us') return reject('stance-of-us');
  const pointsAtPartyId = stance === 'points-at' ? command.pointsAtPartyId : null;
  if (stance === 'points-at' && pointsAtPartyId === null) return reject('stance-needs-target');
  if (pointsAtPartyId === partyId) return reject('stance-points-at-itself');
  if (pointsAtPartyId !== null && partyOf(state.parties, pointsAtPartyId) === null) return reject('party-unknown');
  const proof = command.entryId === null ? null : get(state.log.byId, command.entryId);
  if (proof === undefined) return reject('entry-unknown');
  if (proof !== null && proof.retraction !== null) return reject('entry-retracted');

  const moment = momentOf(command.when, context);
  const writes = command.entryId === null && words !== null;
  const entryId = writes ? newEntryId(context) : command.entryId;
  const taken: IncidentEvent = {
    type: 'StanceTaken',
    stanceId: stanceIdSchema.parse(context.newId()),
    partyId,
    stance,
    pointsAtPartyId,
    at: moment.at,
    certainty: moment.certainty,
    words,
    entryId,
    audiences: null,
  };
  // "Fixed" is ours to verify: it brings its retest. [A1]
  const fixed = stance === 'says-fixed' ? [claimOfFix({ partyId, moment, entryId }, context)] : [];
  if (!writes || entryId === null) return ok([taken, ...fixed]);
  return ok([entryOf({ kind: 'claim', text: words, partyId }, moment, entryId), taken, ...fixed]);
}
