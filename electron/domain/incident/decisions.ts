import { z } from 'zod';
import { type DecisionId, decisionIdSchema, entryIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { audiencesSchema, certaintySchema, words, wordsOrNull } from './common';

const decided = z.object({
  decisionId: decisionIdSchema,
  what: words,
  reason: wordsOrNull,
  options: z.array(words).readonly(),
  at: instantSchema,
  certainty: certaintySchema,
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
});

const deferred = z.object({
  decisionId: decisionIdSchema,
  /** What will be done when the time is up. */
  what: words,
  unless: wordsOrNull,
  startedAt: instantSchema,
  dueAt: instantSchema,
  certainty: certaintySchema,
  audiences: audiencesSchema,
});

export const decisionEvents = {
  DecisionTaken: { v: 1, creates: 'decisionId', shape: decided },
  DecisionDeferred: { v: 1, creates: 'decisionId', shape: deferred },
  DeferredDecisionEnded: {
    v: 1,
    needs: ['decisionId'],
    shape: z.object({ decisionId: decisionIdSchema, outcome: words, at: instantSchema.nullable() }),
  },
} as const;

export type DecisionEvent = EventsOf<typeof decisionEvents>;

export interface TakenDecision extends Place, Readonly<Omit<z.infer<typeof decided>, 'decisionId'>> {
  readonly kind: 'taken';
  readonly id: DecisionId;
  readonly by: string;
}

export interface DeferredDecision extends Place, Readonly<Omit<z.infer<typeof deferred>, 'decisionId'>> {
  readonly kind: 'deferred';
  readonly id: DecisionId;
  readonly by: string;
  readonly outcome: string | null;
}

export type Decision = TakenDecision | DeferredDecision;
export type Decisions = SortedList<Decision>;

export const initialDecisions: Decisions = sortedList((decision) => decision.id);

/** Folds one decision event. [D1, D2] */
export function evolveDecisions(state: Decisions, event: DecisionEvent, meta: EventMeta): Decisions {
  const known = get(state, event.decisionId);
  switch (event.type) {
    case 'DecisionTaken': {
      const { type: _, decisionId, ...rest } = event;
      const decision = { ...rest, kind: 'taken', id: decisionId, by: meta.by.name, ...placeOf(meta) } as const;
      return known === undefined ? insert(state, decision) : state;
    }
    case 'DecisionDeferred': {
      const { type: _, decisionId, ...rest } = event;
      const who = { by: meta.by.name, ...placeOf(meta) };
      const decision = { ...rest, kind: 'deferred', id: decisionId, ...who, outcome: null } as const;
      return known === undefined ? insert(state, decision) : state;
    }
    case 'DeferredDecisionEnded':
      return known?.kind === 'deferred' ? insert(state, { ...known, outcome: event.outcome }) : state;
  }
}
