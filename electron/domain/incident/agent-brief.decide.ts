import { z } from 'zod';
import { partyIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { bodySchema } from '../kernel/text';
import { filledBrief } from './agent-brief';
import type { CommandsOf, Decided } from './deciding';
import type { Incident } from './incident';
import { partyOf } from './parties';
import { reject } from './rejection';
import { isSame } from './undoing';

export const agentBriefCommands = {
  NoteAgentBrief: z.object({
    partyId: partyIdSchema,
    accounts: bodySchema(2000).nullable(),
    errorText: bodySchema(10_000).nullable(),
    wanted: bodySchema(2000).nullable(),
  }),
} as const;

export type AgentBriefCommand = CommandsOf<typeof agentBriefCommands>;

/** Decides on what was filled in for the brief to a party's support. */
export function decideAgentBrief(state: Incident, { type: _, ...notes }: AgentBriefCommand): Decided {
  const party = partyOf(state.parties, notes.partyId);
  if (party === null) return reject('party-unknown');
  if (party.role === 'us') return reject('party-is-us');
  if (isSame(notes, filledBrief(state.agentBriefs, notes.partyId))) return reject('nothing-changed');
  return ok([{ type: 'AgentBriefNoted', ...notes }]);
}
