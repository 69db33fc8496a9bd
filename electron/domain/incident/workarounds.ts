import { z } from 'zod';
import {
  type EntryId,
  entryIdSchema,
  type PartyId,
  partyIdSchema,
  type StepId,
  stepIdSchema,
  type WorkaroundId,
  workaroundIdSchema,
} from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import type { EventMeta, EventsOf } from '../record/definition';
import { type Certainty, certaintySchema, words } from './common';

export const workaroundStateSchema = z.enum(['idea', 'building', 'testing', 'in-use', 'retired']);
export type WorkaroundState = z.infer<typeof workaroundStateSchema>;

const workaround = { workaroundId: workaroundIdSchema };
const step = { ...workaround, stepId: stepIdSchema };
const needsStep = { needs: ['workaroundId', 'stepId'] } as const;

export const workaroundEvents = {
  WorkaroundProposed: {
    v: 1,
    creates: 'workaroundId',
    needs: ['byPartyId'],
    shape: z.object({ ...workaround, title: words, byPartyId: partyIdSchema.nullable() }),
  },
  WorkaroundRetitled: { v: 1, needs: ['workaroundId'], shape: z.object({ ...workaround, title: words }) },
  WorkaroundWithdrawn: { v: 1, needs: ['workaroundId'], shape: z.object(workaround) },
  WorkaroundMoveWithdrawn: {
    v: 1,
    needs: ['workaroundId'],
    shape: z.object({ ...workaround, eventId: z.string() }),
  },
  WorkaroundMoved: {
    v: 1,
    needs: ['workaroundId'],
    shape: z.object({
      ...workaround,
      state: workaroundStateSchema,
      at: instantSchema,
      certainty: certaintySchema,
      entryId: entryIdSchema.nullable(),
    }),
  },
  StepAdded: { v: 1, creates: 'stepId', needs: ['workaroundId'], shape: z.object({ ...step, text: words }) },
  StepReworded: { v: 1, ...needsStep, shape: z.object({ ...step, text: words }) },
  StepTicked: { v: 1, ...needsStep, shape: z.object({ ...step, at: instantSchema }) },
  StepUnticked: { v: 1, ...needsStep, shape: z.object({ ...step }) },
  StepRemoved: { v: 1, ...needsStep, shape: z.object({ ...step }) },
  StepTakenBack: { v: 1, ...needsStep, shape: z.object({ ...step }) },
} as const;

export type WorkaroundEvent = EventsOf<typeof workaroundEvents>;

export interface ChecklistStep {
  readonly id: StepId;
  readonly text: string;
  /** Who ticked it and when; null while it is to do. [W2] */
  readonly done: { readonly at: Instant; readonly by: string } | null;
  readonly removed: boolean;
}

/** One change of state, at the time it happened. [W1] */
export interface WorkaroundMove {
  readonly eventId: string;
  readonly state: WorkaroundState;
  readonly at: Instant;
  readonly certainty: Certainty;
  readonly by: string;
  readonly entryId: EntryId | null;
}

export interface Workaround {
  readonly id: WorkaroundId;
  readonly title: string;
  readonly byPartyId: PartyId | null;
  readonly state: WorkaroundState;
  /** Every change of state, in the order in which they were recorded. */
  readonly moves: readonly WorkaroundMove[];
  readonly steps: readonly ChecklistStep[];
}

/** Workarounds in the order in which they were proposed. */
export type Workarounds = readonly Workaround[];

export const initialWorkarounds: Workarounds = [];

/** Folds one workaround event. [W1, W2] */
export function evolveWorkarounds(state: Workarounds, event: WorkaroundEvent, meta: EventMeta): Workarounds {
  if (event.type === 'WorkaroundProposed') {
    if (workaroundOf(state, event.workaroundId) !== null) return state;
    const { workaroundId, title, byPartyId } = event;
    return [...state, { id: workaroundId, title, byPartyId, state: 'idea', moves: [], steps: [] }];
  }
  if (event.type === 'WorkaroundWithdrawn') return state.filter((one) => one.id !== event.workaroundId);
  return state.map((one) => (one.id === event.workaroundId ? changed(one, event, meta) : one));
}

export function workaroundOf(state: Workarounds, id: string): Workaround | null {
  return state.find((workaround) => workaround.id === id) ?? null;
}

/** The steps that count: those that were not taken out. */
export function stepsOf(workaround: Workaround): readonly ChecklistStep[] {
  return workaround.steps.filter((step) => !step.removed);
}

/** When it first came into use, whenever that was written down; null before. [C1] */
export function firstInUse(workaround: Workaround): WorkaroundMove | null {
  const uses = workaround.moves.filter((move) => move.state === 'in-use');
  return uses.reduce<WorkaroundMove | null>(
    (first, move) => (first !== null && first.at <= move.at ? first : move),
    null,
  );
}

function changed(
  workaround: Workaround,
  event: Exclude<WorkaroundEvent, { type: 'WorkaroundProposed' | 'WorkaroundWithdrawn' }>,
  meta: EventMeta,
): Workaround {
  switch (event.type) {
    case 'WorkaroundRetitled':
      return { ...workaround, title: event.title };
    case 'WorkaroundMoved': {
      const { state, at, certainty, entryId } = event;
      const move = { eventId: meta.id, state, at, certainty, by: meta.by.name, entryId };
      return withMoves(workaround, [...workaround.moves, move]);
    }
    case 'WorkaroundMoveWithdrawn':
      return withMoves(
        workaround,
        workaround.moves.filter((move) => move.eventId !== event.eventId),
      );
    case 'StepAdded': {
      if (workaround.steps.some((step) => step.id === event.stepId)) return workaround;
      const step: ChecklistStep = { id: event.stepId, text: event.text, done: null, removed: false };
      return { ...workaround, steps: [...workaround.steps, step] };
    }
    case 'StepReworded':
      return withStep(workaround, event.stepId, (step) => ({ ...step, text: event.text }));
    case 'StepTicked':
      return withStep(workaround, event.stepId, (step) => ({ ...step, done: { at: event.at, by: meta.by.name } }));
    case 'StepUnticked':
      return withStep(workaround, event.stepId, (step) => ({ ...step, done: null }));
    case 'StepRemoved':
      return withStep(workaround, event.stepId, (step) => ({ ...step, removed: true }));
    case 'StepTakenBack':
      return withStep(workaround, event.stepId, (step) => ({ ...step, removed: false }));
  }
}

function withMoves(workaround: Workaround, moves: readonly WorkaroundMove[]): Workaround {
  return { ...workaround, moves, state: moves.at(-1)?.state ?? 'idea' };
}

function withStep(workaround: Workaround, stepId: StepId, change: (step: ChecklistStep) => ChecklistStep): Workaround {
  return { ...workaround, steps: workaround.steps.map((step) => (step.id === stepId ? change(step) : step)) };
}
