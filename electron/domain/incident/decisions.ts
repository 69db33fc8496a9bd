import { z } from 'zod';
import { type DecisionId, decisionIdSchema, entryIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { audiencesSchema, certaintySchema, words, wordsOrNull } from './common';

const one = { decisionId: decisionIdSchema };

const decided = z.object({
  ...one,
  what: words,
  reason: wordsOrNull,
  options: z.array(words).readonly(),
  at: instantSchema,
  certainty: certaintySchema,
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
});

const deferred = z.object({
  ...one,
  /** What will be done when the time is up. */
  what: words,
  unless: wordsOrNull,
  startedAt: instantSchema,
  dueAt: instantSchema,
  /** Of the due time. */
  certainty: certaintySchema,
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
});

const ended = z.object({
  ...one,
  outcome: words,
  at: instantSchema.nullable(),
  entryId: entryIdSchema.nullable(),
});

const needs = ['decisionId'] as const;
// Version 1 of both knew no entry. What is no object is refused by the shape.
const withoutEntry = { 1: (data: unknown) => ({ ...Object(data), entryId: null }) };

export const decisionEvents = {
  DecisionTaken: { v: 1, creates: 'decisionId', shape: decided },
  DecisionDeferred: { v: 2, creates: 'decisionId', shape: deferred, upcasters: withoutEntry },
  /**
   * What stays of a decision whose words were removed; brings it into being where the event that made it is blank.
   * `dueAt` null: it was taken, else put off until then. [L5b]
   */
  DecisionRedacted: {
    v: 1,
    creates: 'decisionId',
    shape: z.object({
      ...one,
      by: words,
      at: instantSchema,
      dueAt: instantSchema.nullable(),
      certainty: certaintySchema,
      entryId: entryIdSchema.nullable(),
      audiences: audiencesSchema,
    }),
  },
  DeferredDecisionMoved: {
    v: 1,
    needs,
    shape: z.object({ ...one, dueAt: instantSchema, certainty: certaintySchema }),
  },
  DeferredDecisionEnded: { v: 2, needs, shape: ended, upcasters: withoutEntry },
  /** Takes back what was said to have come of it, in the event of that id. [L5] */
  DeferredDecisionReopened: { v: 1, needs, shape: z.object({ ...one, eventId: z.string() }) },
} as const;

export type DecisionEvent = EventsOf<typeof decisionEvents>;

/** What came of a deferred decision, as somebody said. */
export interface DecisionEnd extends Readonly<Omit<z.infer<typeof ended>, 'decisionId'>> {
  readonly eventId: string;
}

export interface TakenDecision extends Place, Readonly<Omit<z.infer<typeof decided>, 'decisionId'>> {
  readonly kind: 'taken';
  readonly id: DecisionId;
  /** Before its entry was corrected. */
  readonly asMade: { readonly what: string };
  readonly by: string;
}

export interface DeferredDecision extends Place, Readonly<Omit<z.infer<typeof deferred>, 'decisionId' | 'startedAt'>> {
  readonly kind: 'deferred';
  readonly id: DecisionId;
  readonly asMade: { readonly what: string };
  readonly by: string;
  /** When it was put off. */
  readonly at: Instant;
  /** Null until somebody said what came of it. */
  readonly outcome: string | null;
  /** In the order of the record; the last holds. */
  readonly ends: readonly DecisionEnd[];
}

export type Decision = TakenDecision | DeferredDecision;
export type Decisions = SortedList<Decision>;

export const initialDecisions: Decisions = sortedList((decision) => decision.id);

/** Folds one decision event. [D1, D2] */
export function evolveDecisions(state: Decisions, event: DecisionEvent, meta: EventMeta): Decisions {
  const known = get(state, event.decisionId);
  switch (event.type) {
    case 'DecisionTaken':
    case 'DecisionDeferred':
      return known === undefined ? insert(state, opened(event, meta)) : state;
    case 'DecisionRedacted': {
      const wordless = { ...opened(wordlessEvent(event), meta), by: event.by };
      return insert(state, known === undefined ? wordless : withoutWords(known, wordless));
    }
    default:
      return known?.kind === 'deferred' ? insert(state, changed(known, event, meta.id)) : state;
  }
}

type Opening = Extract<DecisionEvent, { type: 'DecisionTaken' | 'DecisionDeferred' }>;
type Change = Exclude<DecisionEvent, Opening | { type: 'DecisionRedacted' }>;

function opened(event: Opening, meta: EventMeta): Decision {
  const who = { id: event.decisionId, by: meta.by.name, asMade: { what: event.what }, ...placeOf(meta) };
  if (event.type === 'DecisionTaken') {
    const { type: _, decisionId: _id, ...rest } = event;
    return { ...rest, ...who, kind: 'taken' };
  }
  const { type: _, decisionId: _id, startedAt: at, ...rest } = event;
  return { ...rest, ...who, kind: 'deferred', at, outcome: null, ends: [] };
}

function changed(known: DeferredDecision, event: Change, eventId: string): DeferredDecision {
  switch (event.type) {
    case 'DeferredDecisionMoved':
      return { ...known, dueAt: event.dueAt, certainty: event.certainty };
    case 'DeferredDecisionEnded': {
      const { outcome, at, entryId } = event;
      return withEnds(known, [...known.ends, { eventId, outcome, at, entryId }]);
    }
    case 'DeferredDecisionReopened':
      return withEnds(
        known,
        known.ends.filter((end) => end.eventId !== event.eventId),
      );
  }
}

function withEnds(known: DeferredDecision, ends: readonly DecisionEnd[]): DeferredDecision {
  return { ...known, ends, outcome: ends.at(-1)?.outcome ?? null };
}

function wordlessEvent(event: Extract<DecisionEvent, { type: 'DecisionRedacted' }>): Opening {
  const { type: _, by: _by, at, dueAt, ...facts } = event;
  if (dueAt === null) return { type: 'DecisionTaken', ...facts, what: '', reason: null, options: [], at };
  return { type: 'DecisionDeferred', ...facts, what: '', unless: null, startedAt: at, dueAt };
}

/** What came of it since stays. */
function withoutWords(known: Decision, { eventId, position }: Decision): Decision {
  const place = { eventId, position, asMade: { what: '' } };
  if (known.kind === 'taken') return { ...known, ...place, what: '', reason: null, options: [] };
  return { ...known, ...place, what: '', unless: null };
}
