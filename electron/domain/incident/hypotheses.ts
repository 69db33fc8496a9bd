import { z } from 'zod';
import { entryIdSchema, type HypothesisId, hypothesisIdSchema } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { words, wordsOrNull } from './common';

export const hypothesisStatusSchema = z.enum(['open', 'supported', 'ruled-out', 'set-aside']);
export type HypothesisStatus = z.infer<typeof hypothesisStatusSchema>;

export const hypothesisEvents = {
  HypothesisProposed: {
    v: 1,
    creates: 'hypothesisId',
    shape: z.object({ hypothesisId: hypothesisIdSchema, text: words }),
  },
  HypothesisJudged: {
    v: 1,
    needs: ['hypothesisId'],
    shape: z.object({
      hypothesisId: hypothesisIdSchema,
      status: hypothesisStatusSchema,
      why: wordsOrNull,
      entryIds: z.array(entryIdSchema).readonly(),
    }),
  },
} as const;

export type HypothesisEvent = EventsOf<typeof hypothesisEvents>;

export interface Hypothesis extends Place {
  readonly id: HypothesisId;
  readonly text: string;
  readonly status: HypothesisStatus;
  readonly why: string | null;
  /** Every judgement, oldest first, so that no dead end is walked twice. [H1] */
  readonly judgements: readonly { readonly status: HypothesisStatus; readonly at: Instant; readonly by: string }[];
}

export type Hypotheses = SortedList<Hypothesis>;

export const initialHypotheses: Hypotheses = sortedList((hypothesis) => hypothesis.id);

/** Folds one hypothesis event. [H1] */
export function evolveHypotheses(state: Hypotheses, event: HypothesisEvent, meta: EventMeta): Hypotheses {
  const known = get(state, event.hypothesisId);
  switch (event.type) {
    case 'HypothesisProposed': {
      if (known !== undefined) return state;
      const { hypothesisId: id, text } = event;
      return insert(state, { id, text, ...placeOf(meta), status: 'open', why: null, judgements: [] });
    }
    case 'HypothesisJudged': {
      if (known === undefined) return state;
      const judgement = { status: event.status, at: meta.at, by: meta.by.name };
      return insert(state, {
        ...known,
        status: event.status,
        why: event.why,
        judgements: [...known.judgements, judgement],
      });
    }
  }
}
