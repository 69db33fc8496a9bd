import { z } from 'zod';
import { type EntryId, entryIdSchema, type HypothesisId, hypothesisIdSchema } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { get, insert, remove, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { words, wordsOrNull } from './common';

export const hypothesisStatusSchema = z.enum(['open', 'supported', 'ruled-out', 'set-aside']);
export type HypothesisStatus = z.infer<typeof hypothesisStatusSchema>;

const hypothesis = { hypothesisId: hypothesisIdSchema };
const needs = ['hypothesisId'] as const;

export const hypothesisEvents = {
  HypothesisProposed: { v: 1, creates: 'hypothesisId', shape: z.object({ ...hypothesis, text: words }) },
  HypothesisReworded: { v: 1, needs, shape: z.object({ ...hypothesis, text: words }) },
  HypothesisWithdrawn: { v: 1, needs, shape: z.object(hypothesis) },
  HypothesisJudged: {
    v: 1,
    needs,
    shape: z.object({
      ...hypothesis,
      status: hypothesisStatusSchema,
      /** Only where no entry says why: what was imported. */
      why: wordsOrNull,
      entryIds: z.array(entryIdSchema).readonly(),
    }),
  },
  JudgementWithdrawn: { v: 1, needs, shape: z.object({ ...hypothesis, eventId: z.string() }) },
} as const;

export type HypothesisEvent = EventsOf<typeof hypothesisEvents>;

/** What was held of a hypothesis from then on, and the entries that show it. */
export interface Judgement {
  readonly eventId: string;
  readonly status: HypothesisStatus;
  readonly why: string | null;
  readonly entryIds: readonly EntryId[];
  readonly at: Instant;
  readonly by: string;
  /** What the hypothesis said then: it may have been reworded since. */
  readonly words: string;
}

export interface Hypothesis extends Place {
  readonly id: HypothesisId;
  readonly text: string;
  readonly proposedAt: Instant;
  readonly by: string;
  readonly status: HypothesisStatus;
  readonly why: string | null;
  /** Every judgement, oldest first, so that no dead end is walked twice. [H1] */
  readonly judgements: readonly Judgement[];
}

export type Hypotheses = SortedList<Hypothesis>;

export const initialHypotheses: Hypotheses = sortedList((hypothesis) => hypothesis.id);

/** Folds one hypothesis event. The last judgement counts; before one it is open. [H1] */
export function evolveHypotheses(state: Hypotheses, event: HypothesisEvent, meta: EventMeta): Hypotheses {
  const known = get(state, event.hypothesisId);
  if (event.type === 'HypothesisProposed') {
    if (known !== undefined) return state;
    const { hypothesisId: id, text } = event;
    const proposed = { id, text, ...placeOf(meta), proposedAt: meta.at, by: meta.by.name };
    return insert(state, { ...proposed, status: 'open', why: null, judgements: [] });
  }
  if (known === undefined) return state;
  switch (event.type) {
    case 'HypothesisReworded':
      return insert(state, { ...known, text: event.text });
    case 'HypothesisWithdrawn':
      return remove(state, event.hypothesisId);
    case 'HypothesisJudged': {
      const { status, why, entryIds } = event;
      const said = { status, why, entryIds, words: known.text };
      return insert(state, judged(known, [...known.judgements, { ...said, eventId: meta.id, ...writtenBy(meta) }]));
    }
    case 'JudgementWithdrawn':
      return insert(
        state,
        judged(
          known,
          known.judgements.filter(({ eventId }) => eventId !== event.eventId),
        ),
      );
  }
}

function writtenBy({ at, by }: EventMeta): Pick<Judgement, 'at' | 'by'> {
  return { at, by: by.name };
}

function judged(known: Hypothesis, judgements: readonly Judgement[]): Hypothesis {
  const last = judgements.at(-1);
  return { ...known, judgements, status: last?.status ?? 'open', why: last?.why ?? null };
}
