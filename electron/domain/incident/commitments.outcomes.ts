import { z } from 'zod';
import { commitmentIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { bodySchema } from '../kernel/text';
import type { Commitment } from './commitments';
import { certaintySchema } from './common';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import type { Moment } from './lifecycle';
import type { EntryKind } from './log';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';

/** `words`: what was said or seen; it becomes an entry of the same act. */
const outcome = { commitmentId: commitmentIdSchema, when: whenSchema, words: bodySchema(2000).nullable() };

export const commitmentCommands = {
  /** `when` is the time at which it was kept. */
  KeepCommitment: z.object(outcome),
  WithdrawCommitment: z.object(outcome),
  /** Nobody can tell whether it was kept. */
  CallCommitmentUnknown: z.object(outcome),
  /** `when` is the time at which they promised again. */
  RepromiseCommitment: z.object({ ...outcome, due: z.object({ at: instantSchema, certainty: certaintySchema }) }),
  /** Null: no time was given. */
  CorrectDue: z.object({ commitmentId: commitmentIdSchema, due: whenSchema }),
  /** Takes back what was said of its end, however long ago. */
  ReopenCommitment: z.object({ commitmentId: commitmentIdSchema }),
} as const;

export type CommitmentCommand = CommandsOf<typeof commitmentCommands>;
type OutcomeCommand = Exclude<CommitmentCommand, { type: 'CorrectDue' | 'ReopenCommitment' }>;

/**
 * Decides what it means that a person says how a promise stands. Refuses a second word on what is settled;
 * "broken" is nobody's to say. No due time is refused: a promise may be written down when its time has passed. [M1, M2, L5]
 */
export function decideCommitments(state: Incident, command: CommitmentCommand, context: DecideContext): Decided {
  const known = get(state.commitments, command.commitmentId);
  if (known === undefined) return reject('promise-unknown');
  if (command.type === 'CorrectDue') return correctDue(known, command.due);
  const said = known.outcomes.at(-1);
  if (command.type === 'ReopenCommitment') {
    if (said === undefined) return reject('promise-not-settled');
    return ok([{ type: 'CommitmentChangeWithdrawn', commitmentId: known.id, eventId: said.eventId }]);
  }
  if (said !== undefined) return reject('promise-settled');
  const moment = momentOf(command.when, context);
  const entry = entryFor(state, known, command, moment, context);
  return ok([...entry, eventOf(known, command, moment)]);
}

function eventOf({ id: commitmentId }: Commitment, command: OutcomeCommand, moment: Moment): IncidentEvent {
  switch (command.type) {
    case 'KeepCommitment':
      return { type: 'CommitmentKept', commitmentId, keptAt: moment.at, certainty: moment.certainty };
    case 'WithdrawCommitment':
      return { type: 'CommitmentWithdrawn', commitmentId, at: moment.at };
    case 'CallCommitmentUnknown':
      return { type: 'CommitmentOutcomeUnknown', commitmentId };
    case 'RepromiseCommitment': {
      const { at: dueAt, certainty: dueCertainty } = command.due;
      return { type: 'CommitmentRepromised', commitmentId, dueAt, dueCertainty, at: moment.at };
    }
  }
}

function correctDue(known: Commitment, due: Moment | null): Decided {
  const dueAt = due?.at ?? null;
  const dueCertainty = due?.certainty ?? 'exact';
  if (dueAt === known.dueAt && dueCertainty === known.dueCertainty) return reject('nothing-changed');
  return ok([{ type: 'CommitmentDueCorrected', commitmentId: known.id, dueAt, dueCertainty }]);
}

/** What they said is theirs, what we saw is ours. */
function entryFor(
  state: Incident,
  { byPartyId, toPartyId }: Commitment,
  { type, words }: OutcomeCommand,
  moment: Moment,
  context: DecideContext,
): readonly IncidentEvent[] {
  if (words === null) return [];
  const isSaid = type === 'RepromiseCommitment' || type === 'WithdrawCommitment';
  const kind: EntryKind = type === 'RepromiseCommitment' ? 'promise' : isSaid ? 'claim' : 'observation';
  const who = isSaid ? { partyId: byPartyId, toPartyId } : { partyId: usOf(state.parties)?.id ?? null };
  return [entryOf({ kind, text: words, ...who }, moment, newEntryId(context))];
}
