import { z } from 'zod';
import { type AllClearId, allClearIdSchema, type EntryId, entryIdSchema, partyIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import { get, insert, remove, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { certaintySchema, wordsOrNull } from './common';

export const scopeSchema = z.enum(['full', 'partial']);

const one = { allClearId: allClearIdSchema };

const claimed = z.object({
  ...one,
  partyId: partyIdSchema,
  claimedAt: instantSchema,
  certainty: certaintySchema,
  scope: scopeSchema,
  note: wordsOrNull,
  entryId: entryIdSchema.nullable(),
  retestAt: instantSchema.nullable(),
});

const needs = ['allClearId'] as const;

export const allClearEvents = {
  AllClearClaimed: { v: 1, creates: 'allClearId', needs: ['partyId'], shape: claimed },
  AllClearWithdrawn: { v: 1, needs, shape: z.object(one) },
  /** When we will try it ourselves. Null: nobody has set a time. [A1] */
  RetestSet: { v: 1, needs, shape: z.object({ ...one, retestAt: instantSchema.nullable() }) },
  AllClearJudged: {
    v: 1,
    needs,
    shape: z.object({
      ...one,
      wasTrue: z.boolean(),
      /** Null: nobody wrote down when it was found out. */
      judgedAt: instantSchema.nullable(),
      entryId: entryIdSchema.nullable(),
    }),
  },
  /** Takes back the judgement of the event of that id. [L5] */
  AllClearJudgementWithdrawn: { v: 1, needs, shape: z.object({ ...one, eventId: z.string() }) },
} as const;

export type AllClearEvent = EventsOf<typeof allClearEvents>;

export interface AllClearJudgement {
  readonly eventId: string;
  readonly wasTrue: boolean;
  readonly at: Instant | null;
  /** The entry that tells of the test. */
  readonly entryId: EntryId | null;
}

/** A claim that it is fixed; ours to verify, and never the end of a clock. [A1, A2, C7] */
export interface AllClear extends Place, Readonly<Omit<z.infer<typeof claimed>, 'allClearId'>> {
  readonly id: AllClearId;
  /** Null until one of ours has said. */
  readonly judgement: AllClearJudgement | null;
  /** In the order of the record; the last holds. */
  readonly judgements: readonly AllClearJudgement[];
}

export type AllClears = SortedList<AllClear>;

export const initialAllClears: AllClears = sortedList((allClear) => allClear.id);

/** Folds one all-clear event. */
export function evolveAllClears(state: AllClears, event: AllClearEvent, meta: EventMeta): AllClears {
  const known = get(state, event.allClearId);
  if (event.type === 'AllClearClaimed') {
    const { type: _, allClearId, ...rest } = event;
    const claim = { ...rest, id: allClearId, ...placeOf(meta), judgement: null, judgements: [] };
    return known === undefined ? insert(state, claim) : state;
  }
  if (known === undefined) return state;
  switch (event.type) {
    case 'AllClearWithdrawn':
      return remove(state, known.id);
    case 'RetestSet':
      return insert(state, { ...known, retestAt: event.retestAt });
    case 'AllClearJudged': {
      const { wasTrue, judgedAt: at, entryId } = event;
      return insert(state, withJudgements(known, [...known.judgements, { eventId: meta.id, wasTrue, at, entryId }]));
    }
    case 'AllClearJudgementWithdrawn': {
      const stay = known.judgements.filter(({ eventId }) => eventId !== event.eventId);
      return insert(state, withJudgements(known, stay));
    }
  }
}

function withJudgements(known: AllClear, judgements: readonly AllClearJudgement[]): AllClear {
  return { ...known, judgements, judgement: judgements.at(-1) ?? null };
}
