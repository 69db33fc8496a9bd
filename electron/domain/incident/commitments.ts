import { z } from 'zod';
import { type CommitmentId, commitmentIdSchema, entryIdSchema, escalationIdSchema, partyIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { audiencesSchema, type Certainty, certaintySchema, words, wordsOrNull } from './common';

const facts = {
  commitmentId: commitmentIdSchema,
  /** Null: we, where our own side is not among the parties. */
  byPartyId: partyIdSchema.nullable(),
  toPartyId: partyIdSchema.nullable(),
  /** Null: undated, and counted apart. [M1] */
  dueAt: instantSchema.nullable(),
  dueCertainty: certaintySchema,
  madeAt: instantSchema.nullable(),
  madeCertainty: certaintySchema,
  escalationId: escalationIdSchema.nullable(),
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
};
const made = z.object({ ...facts, promise: words, note: wordsOrNull });

const one = { commitmentId: commitmentIdSchema };
const needs = ['commitmentId'] as const;

export const commitmentEvents = {
  CommitmentMade: {
    v: 2,
    creates: 'commitmentId',
    needs: ['byPartyId', 'toPartyId'],
    shape: made,
    // Version 1 knew no certainty of the moment. What is no object is refused by the shape.
    upcasters: { 1: (data: unknown) => ({ ...Object(data), madeCertainty: 'exact' }) },
  },
  /**
   * What stays of a promise whose words were removed, as it was first made. The event that made it is blank from then
   * on, so this one brings it into being where that one cannot. [L5b]
   */
  CommitmentRedacted: { v: 1, creates: 'commitmentId', shape: z.object(facts) },
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
/** What a person says of a promise that was made. */
export type CommitmentChange = Exclude<CommitmentEvent, { type: 'CommitmentMade' | 'CommitmentRedacted' }>;

type Made = Readonly<Omit<z.infer<typeof made>, 'commitmentId'>>;

export interface Commitment extends Place, Made {
  readonly id: CommitmentId;
  /** As it was first made, before its entry was corrected or it was promised again. */
  readonly asMade: Made;
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
  switch (event.type) {
    case 'CommitmentMade':
      return known === undefined ? insert(state, opened(event, meta)) : state;
    case 'CommitmentRedacted': {
      const wordless = opened({ ...event, promise: '', note: null }, meta);
      return insert(state, known === undefined ? wordless : { ...known, ...wordlessOf(wordless) });
    }
    default:
      return known === undefined ? state : insert(state, changedCommitment(known, event));
  }
}

/** A promise after what a person said of it. [M2] */
export function changedCommitment(known: Commitment, event: CommitmentChange): Commitment {
  switch (event.type) {
    case 'CommitmentKept':
      return { ...known, kept: { at: event.keptAt, certainty: event.certainty } };
    case 'CommitmentRepromised': {
      const earlierDueAt = known.dueAt === null ? known.earlierDueAt : [...known.earlierDueAt, known.dueAt];
      return { ...known, dueAt: event.dueAt, dueCertainty: event.dueCertainty, earlierDueAt };
    }
    case 'CommitmentWithdrawn':
      return { ...known, withdrawnAt: event.at };
    case 'CommitmentOutcomeUnknown':
      return { ...known, outcomeUnknown: true };
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

function opened(
  event: Omit<Extract<CommitmentEvent, { type: 'CommitmentMade' }>, 'type'> & { readonly type: string },
  meta: EventMeta,
): Commitment {
  const { type: _, commitmentId, ...asMade } = event;
  const open = { kept: null, withdrawnAt: null, outcomeUnknown: false, earlierDueAt: [] } as const;
  return { ...asMade, asMade, id: commitmentId, ...placeOf(meta), ...open };
}

/** The fields that a redaction states anew; what became of the promise since stays. */
function wordlessOf({ asMade, promise, note, eventId, position }: Commitment): Partial<Commitment> {
  return { asMade, promise, note, eventId, position };
}
