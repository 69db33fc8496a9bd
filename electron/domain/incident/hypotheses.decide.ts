import { z } from 'zod';
import { entryIdSchema, hypothesisIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { bodySchema, lineSchema } from '../kernel/text';
import { type CommandsOf, type DecideContext, type Decided, momentOf } from './deciding';
import { type Hypothesis, hypothesisStatusSchema } from './hypotheses';
import type { Incident } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';
import { hypothesisStatusName } from './words';

const hypothesis = { hypothesisId: hypothesisIdSchema };
const text = lineSchema(500);

export const hypothesisCommands = {
  ProposeHypothesis: z.object({ text }),
  RewordHypothesis: z.object({ ...hypothesis, text }),
  JudgeHypothesis: z.object({
    ...hypothesis,
    status: hypothesisStatusSchema,
    why: bodySchema().nullable(),
    entryIds: z.array(entryIdSchema).max(50).readonly(),
  }),
} as const;

export type HypothesisCommand = CommandsOf<typeof hypothesisCommands>;

/**
 * Decides what a command on a hypothesis means. A judgement leaves an entry, which says why; the words stand nowhere
 * else, so that a redaction reaches them. Refuses one that says nothing new. [H1, L5b]
 */
export function decideHypotheses(state: Incident, command: HypothesisCommand, context: DecideContext): Decided {
  if (command.type === 'ProposeHypothesis') {
    const hypothesisId = hypothesisIdSchema.parse(context.newId());
    return ok([{ type: 'HypothesisProposed', hypothesisId, text: command.text }]);
  }
  const { hypothesisId } = command;
  const known = get(state.hypotheses, hypothesisId);
  if (known === undefined) return reject('hypothesis-unknown');
  if (command.type === 'JudgeHypothesis') return judge(state, known, command, context);
  if (command.text === known.text) return reject('nothing-changed');
  return ok([{ type: 'HypothesisReworded', hypothesisId, text: command.text }]);
}

function judge(
  state: Incident,
  known: Hypothesis,
  { status, why, entryIds }: Extract<HypothesisCommand, { type: 'JudgeHypothesis' }>,
  context: DecideContext,
): Decided {
  if (entryIds.some((id) => get(state.log.byId, id) === undefined)) return reject('entry-unknown');
  if (status === known.status && why === null && entryIds.length === 0) return reject('nothing-changed');
  const entryId = newEntryId(context);
  const because = why === null ? '' : `\n${why}`;
  const words = `${hypothesisStatusName(status)}: ${known.text}${because}`;
  const partyId = usOf(state.parties)?.id ?? null;
  return ok([
    entryOf({ kind: 'observation', text: words, partyId }, momentOf(null, context), entryId),
    {
      type: 'HypothesisJudged',
      hypothesisId: known.id,
      status,
      why: null,
      entryIds: [entryId, ...new Set(entryIds)],
    },
  ]);
}
