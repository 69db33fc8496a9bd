import { z } from 'zod';
import { type CommitmentId, commitmentIdSchema, entryIdSchema, escalationIdSchema, partyIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { audiencesSchema, type Certainty, certaintySchema, words, wordsOrNull } from './common';

const made = z.object({
  commitmentId: commitmentIdSchema,
  byPartyId: partyIdSchema,
  toPartyId: partyIdSchema.nullable(),
  promise: words,
  note: wordsOrNull,
  /** Null: undated, and counted apart. [M1] */
  dueAt: instantSchema.nullable(),
  dueCertainty: certaintySchema,
  madeAt: instantSchema.nullable(),
  escalationId: escalationIdSchema.nullable(),
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
});

const one = { commitmentId: commitmentIdSchema };
const needs = ['commitmentId'] as const;

export const commitmentEvents = {
  CommitmentMade: { v: 1, creates: 'commitmentId', needs: ['byPartyId', 'toPartyId'], shape: made },
  /** `keptAt` is a fact of its own, not the moment of writing. [M2] */
  CommitmentKept: { v: 1, needs, shape: z.object({ ...one, keptAt: instantSchema, certainty: certaintySchema }) },
  CommitmentRepromised: {
    v: 1,
    needs,
    shape: z.object({ ...one, dueAt: instantSchema, dueCertainty: certaintySchema, at: instantSchema }),
  },
  CommitmentWithdrawn: { v: 1, needs, shape: z.object({ ...one, at: instantSchema }) },
  CommitmentOutcomeUnknown: { v: 1, needs, shape: z.object({ ...one }) },
} as const;

export type CommitmentEvent = EventsOf<typeof commitmentEvents>;

export interface Commitment extends Place, Readonly<Omit<z.infer<typeof made>, 'commitmentId'>> {
  readonly id: CommitmentId;
  readonly kept: { readonly at: Instant; readonly certainty: Certainty } | null;
  readonly withdrawnAt: Instant | null;
  /** A person said that nobody can tell. [M2] */
  readonly outcomeUnknown: boolean;
  readonly earlierDueAt: readonly Instant[];
}

export type Commitments = SortedList<Commitment>;

export const initialCommitments: Commitments = sortedList((commitment) => commitment.id);

/** Folds one promise event. "Broken" is no event: it is derived at the moment asked about. [M2] */
export function evolveCommitments(state: Commitments, event: CommitmentEvent, meta: EventMeta): Commitments {
  const known = get(state, event.commitmentId);
  if (event.type === 'CommitmentMade') return known === undefined ? insert(state, opened(event, meta)) : state;
  if (known === undefined) return state;
  switch (event.type) {
    case 'CommitmentKept':
      return insert(state, { ...known, kept: { at: event.keptAt, certainty: event.certainty } });
    case 'CommitmentRepromised': {
      const earlierDueAt = known.dueAt === null ? known.earlierDueAt : [...known.earlierDueAt, known.dueAt];
      return insert(state, { ...known, dueAt: event.dueAt, dueCertainty: event.dueCertainty, earlierDueAt });
    }
    case 'CommitmentWithdrawn':
      return insert(state, { ...known, withdrawnAt: event.at });
    case 'CommitmentOutcomeUnknown':
      return insert(state, { ...known, outcomeUnknown: true });
  }
}

export type CommitmentStatus = 'open' | 'kept' | 'broken' | 'unknown' | 'undated' | 'withdrawn';

/** How a promise stands at `asOf`. Kept on the minute is kept. [M1, M2] */
export function statusOf(commitment: Commitment, asOf: Instant): CommitmentStatus {
  if (commitment.withdrawnAt !== null) return 'withdrawn';
  if (commitment.dueAt === null) return 'undated';
  if (commitment.kept !== null) return commitment.kept.at <= commitment.dueAt ? 'kept' : 'broken';
  if (commitment.outcomeUnknown) return 'unknown';
  return asOf > commitment.dueAt ? 'broken' : 'open';
}

function opened(event: Extract<CommitmentEvent, { type: 'CommitmentMade' }>, meta: EventMeta): Commitment {
  const { type: _, commitmentId, ...rest } = event;
  const open = { kept: null, withdrawnAt: null, outcomeUnknown: false, earlierDueAt: [] } as const;
  return { ...rest, id: commitmentId, ...placeOf(meta), ...open };
}
