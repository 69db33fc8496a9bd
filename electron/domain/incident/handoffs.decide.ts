import { z } from 'zod';
import { handoffIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { bodySchema, lineSchema } from '../kernel/text';
import { type CommandsOf, type DecideContext, type Decided, momentOf } from './deciding';
import { handoffOf, isWaiting, openHandoff } from './handoffs';
import type { Incident, IncidentEvent } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';

const one = { handoffId: handoffIdSchema };

export const handoffCommands = {
  /** `words`: what the brief does not say, for the next lead. */
  OfferHandoff: z.object({ to: lineSchema(120), words: bodySchema(2000).nullable() }),
  AcceptHandoff: z.object(one),
  WithdrawHandoff: z.object(one),
} as const;

export type HandoffCommand = CommandsOf<typeof handoffCommands>;

/**
 * Decides what a command on the lead's handoff means. The lead stays where it is until the next lead says outright that
 * they have it; each step leaves an entry. [O2]
 */
export function decideHandoffs(state: Incident, command: HandoffCommand, context: DecideContext): Decided {
  const { handoffs, lifecycle } = state;
  const open = openHandoff(handoffs);
  if (command.type === 'OfferHandoff') {
    const { to, words } = command;
    if (open !== null) return reject('handoff-waits');
    if (to === lifecycle.lead) return reject('handoff-to-lead');
    const handoffId = handoffIdSchema.parse(context.newId());
    const text = `The lead is offered to ${to}${words === null ? '' : `: ${words}`}`;
    return ok([entry(state, text, context), { type: 'HandoffOffered', handoffId, from: lifecycle.lead, to }]);
  }
  const { handoffId } = command;
  const known = handoffOf(handoffs, handoffId);
  if (known === null) return reject('handoff-unknown');
  if (!isWaiting(known)) return reject('handoff-over');
  if (command.type === 'WithdrawHandoff') {
    const text = `The offer of the lead to ${known.to} is taken back`;
    return ok([entry(state, text, context), { type: 'HandoffWithdrawn', handoffId }]);
  }
  const from = known.from === null ? '' : `, from ${known.from}`;
  const lead: readonly IncidentEvent[] = known.to === lifecycle.lead ? [] : [{ type: 'LeadAssigned', lead: known.to }];
  const text = `${known.to} has the lead${from}`;
  return ok([entry(state, text, context), { type: 'HandoffAccepted', handoffId }, ...lead]);
}

function entry(state: Incident, text: string, context: DecideContext): IncidentEvent {
  const partyId = usOf(state.parties)?.id ?? null;
  return entryOf({ kind: 'handoff', text, partyId }, momentOf(null, context), newEntryId(context));
}
