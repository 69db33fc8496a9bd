import { z } from 'zod';
import { entryIdSchema, type PartyId, partyIdSchema, type StanceId, stanceIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { insert, remove, type SortedList, sortedList, toArray } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, placeOf } from '../record/definition';
import { audiencesSchema, certaintySchema, wordsOrNull } from './common';

/** What a party says of its own part. `accepts`: it takes on the repair. */
export const stanceKindSchema = z.enum(['accepts', 'investigating', 'denies', 'points-at', 'silent', 'says-fixed']);
export type StanceKind = z.infer<typeof stanceKindSchema>;

const taken = z.object({
  stanceId: stanceIdSchema,
  partyId: partyIdSchema,
  stance: stanceKindSchema,
  /** For `points-at` only. */
  pointsAtPartyId: partyIdSchema.nullable(),
  at: instantSchema,
  certainty: certaintySchema,
  words: wordsOrNull,
  /** The entry that proves it. [P1] */
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
});

export const stanceEvents = {
  StanceTaken: { v: 1, creates: 'stanceId', needs: ['partyId', 'pointsAtPartyId'], shape: taken },
  StanceWithdrawn: { v: 1, needs: ['stanceId'], shape: z.object({ stanceId: stanceIdSchema }) },
} as const;

export type StanceEvent = EventsOf<typeof stanceEvents>;

export interface Stance extends Readonly<Omit<z.infer<typeof taken>, 'stanceId'>> {
  readonly id: StanceId;
  /** Before its entry was corrected. */
  readonly asMade: { readonly words: string | null };
  readonly eventId: string;
  readonly position: string;
}

/** All stances of all parties, by the time they were taken. */
export type Stances = SortedList<Stance>;

export const initialStances: Stances = sortedList((stance) => `${stance.at} ${stance.position}`);

/** Folds one stance event; earlier stances stay. [P1] */
export function evolveStances(stances: Stances, event: StanceEvent, meta: EventMeta): Stances {
  switch (event.type) {
    case 'StanceTaken': {
      const { type: _, stanceId, ...rest } = event;
      const known = stanceById(stances, stanceId);
      const asMade = { words: rest.words };
      return known === undefined ? insert(stances, { ...rest, asMade, id: stanceId, ...placeOf(meta) }) : stances;
    }
    case 'StanceWithdrawn': {
      const stance = stanceById(stances, event.stanceId);
      return stance === undefined ? stances : remove(stances, stances.keyOf(stance));
    }
  }
}

function stanceById(stances: Stances, id: StanceId): Stance | undefined {
  return toArray(stances).find((stance) => stance.id === id);
}

/** One party's stances, oldest first. */
export function stancesOf(stances: Stances, partyId: PartyId): readonly Stance[] {
  return toArray(stances).filter((stance) => stance.partyId === partyId);
}
