import { z } from 'zod';
import {
  entryIdSchema,
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

export interface Workaround {
  readonly id: WorkaroundId;
  readonly title: string;
  readonly byPartyId: string | null;
  readonly state: WorkaroundState;
  /** Every change of state with its date, oldest first. [W1] */
  readonly moves: readonly {
    readonly state: WorkaroundState;
    readonly at: Instant;
    readonly certainty: Certainty;
    readonly by: string;
  }[];
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
  return state.map((one) => (one.id === event.workaroundId ? changed(one, event, meta) : one));
}

export function workaroundOf(state: Workarounds, id: string): Workaround | null {
  return state.find((workaround) => workaround.id === id) ?? null;
}

/** The steps that count: those that were not taken out. */
export function stepsOf(workaround: Workaround): readonly ChecklistStep[] {
  return workaround.steps.filter((step) => !step.removed);
}

/** When it first came into use; null before. [C1] */
export function firstInUse(workaround: Workaround): { readonly at: Instant; readonly certainty: Certainty } | null {
  return workaround.moves.find((move) => move.state === 'in-use') ?? null;
}

function changed(
  workaround: Workaround,
  event: Exclude<WorkaroundEvent, { type: 'WorkaroundProposed' }>,
  meta: EventMeta,
): Workaround {
  switch (event.type) {
    case 'WorkaroundRetitled':
      return { ...workaround, title: event.title };
    case 'WorkaroundMoved': {
      const { state, at, certainty } = event;
      return { ...workaround, state, moves: [...workaround.moves, { state, at, certainty, by: meta.by.name }] };
    }
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

function withStep(
  workaround: Workaround,
  stepId: StepId,
  change: (step: ChecklistStep) => ChecklistStep,
): Workaround {
  return { ...workaround, steps: workaround.steps.map((step) => (step.id === stepId ? change(step) : step)) };
}
