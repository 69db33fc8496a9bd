import { z } from 'zod';
import { partyIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { bodySchema, lineSchema } from '../kernel/text';
import type { CommandsOf, Decided } from './deciding';
import type { Incident } from './incident';
import { DEFAULT_LADDER, ladderOfParty, type PartyLadder, type RenamedRung } from './ladder';
import { partyOf } from './parties';
import { reject } from './rejection';
import { isSame } from './undoing';

/** More levels than anybody climbs; what a broken file holds must not fill the screen. */
const MAX_RUNGS = 20;
/** Four weeks: longer is no patience. */
const MAX_PATIENCE_MINUTES = 40_320;

const rungSchema = z.object({
  name: lineSchema(120),
  channel: lineSchema(120),
  to: lineSchema().nullable(),
  patienceMinutes: z.number().int().positive().max(MAX_PATIENCE_MINUTES).nullable(),
  whatToSay: bodySchema(4000).nullable(),
});

export const ladderCommands = {
  /** The whole ladder of a party; null is the default one. */
  SetLadder: z.object({
    partyId: partyIdSchema,
    rungs: z.array(rungSchema).min(1).max(MAX_RUNGS).readonly().nullable(),
    /** Rungs of the ladder as it was that go by another name now. */
    renamed: z.array(z.object({ from: lineSchema(120), to: lineSchema(120) })).readonly(),
  }),
} as const;

export type LadderCommand = CommandsOf<typeof ladderCommands>;

/** Decides on a party's ladder. Refuses two rungs of one name, and a name that another rung had before. [E1, E5] */
export function decideLadder(state: Incident, { partyId, rungs, renamed: now }: LadderCommand): Decided {
  const party = partyOf(state.parties, partyId);
  if (party === null) return reject('party-unknown');
  if (party.role === 'us') return reject('party-is-us');
  const known = ladderOfParty(state.ladders, partyId);
  const renamed = rungs === null ? renamedBack(known) : renamedSince(known, now);
  const names = (rungs ?? DEFAULT_LADDER).map(({ name }) => name);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return reject('rung-named-twice');
  if (renamed.some(({ from }) => names.includes(from))) return reject('rung-name-used');
  if (isSame(rungs, known?.rungs ?? null) && isSame(renamed, known?.renamed ?? [])) return reject('nothing-changed');
  return ok([{ type: 'LadderSet', partyId, rungs, renamed }]);
}

/** Old names lead to the names of now; what has its old name again was not renamed at all. */
function renamedSince(known: PartyLadder | null, now: readonly RenamedRung[]): readonly RenamedRung[] {
  const before = known?.renamed ?? [];
  const led = before.map(({ from, to }) => ({ from, to: now.find((one) => one.from === to)?.to ?? to }));
  return [...led, ...now].filter(({ from, to }) => from !== to);
}

/** With the default ladder its names come back, also for what was tried under the names between. */
function renamedBack(known: PartyLadder | null): readonly RenamedRung[] {
  const names = DEFAULT_LADDER.map(({ name }) => name);
  return (known?.renamed ?? [])
    .filter(({ from, to }) => names.includes(from) && !names.includes(to))
    .map(({ from, to }) => ({ from: to, to: from }));
}
