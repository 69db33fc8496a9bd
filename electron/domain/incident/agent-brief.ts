import { z } from 'zod';
import { type PartyId, partyIdSchema } from '../kernel/ids';
import type { EventsOf } from '../record/definition';
import { wordsOrNull } from './common';

const noted = z.object({
  partyId: partyIdSchema,
  /** Our organisation and account ids, as this party knows us. */
  accounts: wordsOrNull,
  /** The exact words of the error. */
  errorText: wordsOrNull,
  /** What we want of them, and by when. */
  wanted: wordsOrNull,
});

export const agentBriefEvents = {
  /** What was filled in for the brief to one party's support, whole; null: taken from the rest of the record. */
  AgentBriefNoted: { v: 1, needs: ['partyId'], shape: noted },
} as const;

export type AgentBriefEvent = EventsOf<typeof agentBriefEvents>;
export type FilledBrief = Readonly<z.infer<typeof noted>>;

/** What was filled in, per party; support asks for the same every time. */
export type AgentBriefs = readonly FilledBrief[];

export const initialAgentBriefs: AgentBriefs = [];

/** Folds what was filled in for a party: the latest counts, whole. */
export function evolveAgentBriefs(state: AgentBriefs, { type: _, ...notes }: AgentBriefEvent): AgentBriefs {
  return [...state.filter((one) => one.partyId !== notes.partyId), notes];
}

/** What was filled in for a party; nulls where nothing was. */
export function filledBrief(state: AgentBriefs, partyId: PartyId): FilledBrief {
  const nothing = { partyId, accounts: null, errorText: null, wanted: null };
  return state.find((one) => one.partyId === partyId) ?? nothing;
}
