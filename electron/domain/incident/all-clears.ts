import { z } from 'zod';
import { type AllClearId, allClearIdSchema, entryIdSchema, partyIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { certaintySchema, wordsOrNull } from './common';

const claimed = z.object({
  allClearId: allClearIdSchema,
  partyId: partyIdSchema,
  claimedAt: instantSchema,
  certainty: certaintySchema,
  scope: z.enum(['full', 'partial']),
  note: wordsOrNull,
  entryId: entryIdSchema.nullable(),
  retestAt: instantSchema.nullable(),
});

export const allClearEvents = {
  AllClearClaimed: { v: 1, creates: 'allClearId', needs: ['partyId'], shape: claimed },
  AllClearJudged: {
    v: 1,
    needs: ['allClearId'],
    shape: z.object({
      allClearId: allClearIdSchema,
      wasTrue: z.boolean(),
      /** Null: nobody wrote down when it was found out. */
      judgedAt: instantSchema.nullable(),
      entryId: entryIdSchema.nullable(),
    }),
  },
} as const;

export type AllClearEvent = EventsOf<typeof allClearEvents>;

/** A claim that it is fixed; ours to verify, and never the end of a clock. [A1, A2, C7] */
export interface AllClear extends Place, Readonly<Omit<z.infer<typeof claimed>, 'allClearId'>> {
  readonly id: AllClearId;
  /** Null until one of ours has said. */
  readonly judgement: { readonly wasTrue: boolean; readonly at: Instant | null } | null;
}

export type AllClears = SortedList<AllClear>;

export const initialAllClears: AllClears = sortedList((allClear) => allClear.id);

/** Folds one all-clear event. */
export function evolveAllClears(state: AllClears, event: AllClearEvent, meta: EventMeta): AllClears {
  const known = get(state, event.allClearId);
  switch (event.type) {
    case 'AllClearClaimed': {
      const { type: _, allClearId, ...rest } = event;
      return known === undefined
        ? insert(state, { ...rest, id: allClearId, ...placeOf(meta), judgement: null })
        : state;
    }
    case 'AllClearJudged': {
      if (known === undefined) return state;
      return insert(state, { ...known, judgement: { wasTrue: event.wasTrue, at: event.judgedAt } });
    }
  }
}
