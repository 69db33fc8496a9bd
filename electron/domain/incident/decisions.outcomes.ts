import { z } from 'zod';
import { decisionIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { bodySchema } from '../kernel/text';
import { certaintySchema } from './common';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';

const decision = { decisionId: decisionIdSchema };

export const decisionCommands = {
  /** What came of a deferred decision; it becomes an entry of the same act. */
  EndDecision: z.object({ ...decision, outcome: bodySchema(2000), when: whenSchema }),
  MoveDecision: z.object({ ...decision, due: z.object({ at: instantSchema, certainty: certaintySchema }) }),
} as const;

export type DecisionCommand = CommandsOf<typeof decisionCommands>;

/** Decides what becomes of a deferred decision: its outcome, or another time. Refuses one that has its outcome. [D2] */
export function decideDecisions(state: Incident, command: DecisionCommand, context: DecideContext): Decided {
  const known = get(state.decisions, command.decisionId);
  if (known?.kind !== 'deferred') return reject('decision-unknown');
  if (known.outcome !== null) return reject('decision-ended');
  const { id: decisionId } = known;
  if (command.type === 'MoveDecision') {
    const { at: dueAt, certainty } = command.due;
    if (dueAt === known.dueAt && certainty === known.certainty) return reject('nothing-changed');
    return ok([{ type: 'DeferredDecisionMoved', decisionId, dueAt, certainty }]);
  }
  const { outcome } = command;
  const moment = momentOf(command.when, context);
  const entryId = newEntryId(context);
  const partyId = usOf(state.parties)?.id ?? null;
  return ok([
    entryOf({ kind: 'decision', text: outcome, partyId }, moment, entryId),
    { type: 'DeferredDecisionEnded', decisionId, outcome, at: moment.at, entryId },
  ]);
}
