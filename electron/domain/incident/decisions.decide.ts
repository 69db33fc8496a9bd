import { z } from 'zod';
import { decisionIdSchema, type EntryId } from '../kernel/ids';
import { bodySchema } from '../kernel/text';
import { type DecideContext, whenSchema } from './deciding';
import type { IncidentEvent } from './incident';
import type { Moment } from './lifecycle';

/** A decision that is logged with its entry. `due` null: it is taken; else put off until then, `unless` something. [D1, D2] */
export const decisionTermsSchema = z.object({
  what: bodySchema(),
  reason: bodySchema(2000).nullable(),
  options: z.array(bodySchema(500)).max(50).readonly(),
  due: whenSchema,
  unless: bodySchema(500).nullable(),
});

export type DecisionTerms = Readonly<z.infer<typeof decisionTermsSchema>>;

/** The event of a decision that is told by an entry; none for no decision. [D1, D2] */
export function decideDecision(
  decision: DecisionTerms | undefined,
  told: { readonly moment: Moment; readonly entryId: EntryId },
  context: DecideContext,
): readonly IncidentEvent[] {
  if (decision === undefined) return [];
  const { what, reason, options, due, unless } = decision;
  const { moment, entryId } = told;
  const made = { decisionId: decisionIdSchema.parse(context.newId()), what, entryId, audiences: null };
  if (due === null) return [{ type: 'DecisionTaken', ...made, reason, options, ...moment }];
  const { at: dueAt, certainty } = due;
  return [{ type: 'DecisionDeferred', ...made, unless, startedAt: moment.at, dueAt, certainty }];
}
