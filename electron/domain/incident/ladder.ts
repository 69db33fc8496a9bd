import { z } from 'zod';
import { type PartyId, partyIdSchema } from '../kernel/ids';
import type { EventsOf } from '../record/definition';
import { words, wordsOrNull } from './common';

/** One level of a ladder, as the record keeps it; what a command lets in is stricter (ladder.decide.ts). [E1, E5] */
export const rungSchema = z.object({
  name: words,
  channel: words,
  /** The number, address or handle; null where nobody wrote it down. */
  to: wordsOrNull,
  /** How long we wait for a person on this rung before the next one is proposed; null: as long as it takes. [E5] */
  patienceMinutes: z.number().int().positive().nullable(),
  /** What to say there; null where nobody prepared it. */
  whatToSay: wordsOrNull,
});
export type Rung = Readonly<z.infer<typeof rungSchema>>;

/** Rungs in the order in which they are climbed. */
export type Ladder = readonly Rung[];

/** A rung goes by another name since; what was tried under the old one still stands on it. */
const renamedSchema = z.object({ from: words, to: words });
export type RenamedRung = Readonly<z.infer<typeof renamedSchema>>;

export const ladderEvents = {
  /** The whole ladder of a party as it stands from now on, copied from its card or changed here; null: the default. */
  LadderSet: {
    v: 1,
    needs: ['partyId'],
    shape: z.object({
      partyId: partyIdSchema,
      rungs: z.array(rungSchema).readonly().nullable(),
      /** Every name that a rung of it had in this incident before. */
      renamed: z.array(renamedSchema).readonly(),
    }),
  },
} as const;

export type LadderEvent = EventsOf<typeof ladderEvents>;

export interface PartyLadder {
  readonly partyId: PartyId;
  readonly rungs: Ladder | null;
  readonly renamed: readonly RenamedRung[];
}

/** The ladders that were set; a party without one has the default. */
export type Ladders = readonly PartyLadder[];

export const initialLadders: Ladders = [];

/**
 * Levels that every party has until its card says otherwise, in the order in which they are climbed. How long each may
 * take: in the cases a first answer came within 6 to 64 minutes, a public post brought a person in about an hour, those
 * in charge were asked every two hours, and executives took days. [E1, E5]
 */
export const DEFAULT_LADDER: Ladder = [
  rung('Support phone', 'phone', 30),
  rung('Chat or ticket', 'chat', 60),
  rung('Social post', 'social', 60),
  rung('Duty manager', 'phone', 60),
  rung('Account manager or reseller', 'phone', 120),
  rung('Executive', 'email', 24 * 60),
  rung('Formal complaint', 'email', null),
];

/** Folds one ladder: the latest counts, whole. [E1] */
export function evolveLadders(ladders: Ladders, { partyId, rungs, renamed }: LadderEvent): Ladders {
  return [...ladders.filter((one) => one.partyId !== partyId), { partyId, rungs, renamed }];
}

/** The rungs of a party in the order in which they are climbed: its own, else the default. [E1] */
export function rungsOf(ladders: Ladders, partyId: string): Ladder {
  return ladderOfParty(ladders, partyId)?.rungs ?? DEFAULT_LADDER;
}

/** The name by which a rung goes now, of the name under which something was logged. */
export function rungNow(ladders: Ladders, partyId: string, name: string): string {
  return ladderOfParty(ladders, partyId)?.renamed.find(({ from }) => from === name)?.to ?? name;
}

/** What was set for a party; null where it has the default. */
export function ladderOfParty(ladders: Ladders, partyId: string): PartyLadder | null {
  return ladders.find((one) => one.partyId === partyId) ?? null;
}

function rung(name: string, channel: string, patienceMinutes: number | null): Rung {
  return { name, channel, to: null, patienceMinutes, whatToSay: null };
}
