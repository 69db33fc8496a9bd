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
  /** The due time was written down wrongly; nobody promised anything anew. Null: no time was given after all. */
  CommitmentDueCorrected: {
    v: 1,
    needs,
    shape: z.object({ ...one, dueAt: instantSchema.nullable(), dueCertainty: certaintySchema }),
  },
  /** Takes back one thing that was said of a promise; `eventId` names the event that said it. [L5] */
  CommitmentChangeWithdrawn: { v: 1, needs, shape: z.object({ ...one, eventId: z.string() }) },
} as const;

export type CommitmentEvent = EventsOf<typeof commitmentEvents>;
/** What a person says of a promise that was made, or takes back. */
export type CommitmentChange = Exclude<CommitmentEvent, { type: 'CommitmentMade' | 'CommitmentRedacted' }>;
type DueChange = Extract<CommitmentEvent, { type: 'CommitmentRepromised' | 'CommitmentDueCorrected' }>;
type Outcome = Exclude<CommitmentChange, DueChange | { type: 'CommitmentChangeWithdrawn' }>;

/** One thing that was said of a promise. */
export interface Said<Change> {
  readonly eventId: string;
  readonly change: Change;
}

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
  /** What was said of its end, in the order of the record; the last holds. */
  readonly outcomes: readonly Said<Outcome>[];
  /** What was said of its due time since it was made. */
  readonly dueChanges: readonly Said<DueChange>[];
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
      return known === undefined ? state : insert(state, changedCommitment(known, event, meta.id));
  }
}

/** A promise after what a person said of it, in the event of that id. [M2] */
export function changedCommitment(known: Commitment, event: CommitmentChange, eventId: string): Commitment {
  switch (event.type) {
    case 'CommitmentRepromised':
    case 'CommitmentDueCorrected':
      return asSaid({ ...known, dueChanges: [...known.dueChanges, { eventId, change: event }] });
    case 'CommitmentChangeWithdrawn': {
      const stays = (said: { readonly eventId: string }) => said.eventId !== event.eventId;
      return asSaid({
        ...known,
        outcomes: known.outcomes.filter(stays),
        dueChanges: known.dueChanges.filter(stays),
      });
    }
    default:
      return asSaid({ ...known, outcomes: [...known.outcomes, { eventId, change: event }] });
  }
}

/** The fields that follow from what was said. */
function asSaid(commitment: Commitment): Commitment {
  let { dueAt, dueCertainty } = commitment.asMade;
  const earlierDueAt: Instant[] = [];
  for (const { change } of commitment.dueChanges) {
    if (change.type === 'CommitmentRepromised' && dueAt !== null) earlierDueAt.push(dueAt);
    ({ dueAt, dueCertainty } = change);
  }
  const outcome = commitment.outcomes.at(-1)?.change;
  return {
    ...commitment,
    dueAt,
    dueCertainty,
    earlierDueAt,
    kept: outcome?.type === 'CommitmentKept' ? { at: outcome.keptAt, certainty: outcome.certainty } : null,
    withdrawnAt: outcome?.type === 'CommitmentWithdrawn' ? outcome.at : null,
    outcomeUnknown: outcome?.type === 'CommitmentOutcomeUnknown',
  };
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
  return { ...asMade, asMade, id: commitmentId, ...placeOf(meta), ...open, outcomes: [], dueChanges: [] };
}

/** The fields that a redaction states anew; what became of the promise since stays. */
function wordlessOf({ asMade, promise, note, eventId, position }: Commitment): Partial<Commitment> {
  return { asMade, promise, note, eventId, position };
}
