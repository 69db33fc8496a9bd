import type { EntryId, PartyId, StepId, WorkaroundId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { EventMeta } from '../record/definition';
import type { Certainty } from './common';
import type { StepPart, WorkaroundEvent, WorkaroundState } from './workarounds-events';
import { evolveTargets, type Target, type Tick, type Ticks } from './workarounds-targets';

export {
  type WorkaroundEvent,
  type WorkaroundState,
  workaroundEvents,
  workaroundStateSchema,
} from './workarounds-events';

export interface ChecklistStep {
  readonly id: StepId;
  readonly text: string;
  readonly part: StepPart;
  /** Who ticked it and when; null while it is to do. With targets, what was ticked before there were any. [W2] */
  readonly done: Tick | null;
  readonly removed: boolean;
}

/** Something that was found at one time, and who wrote it down. */
interface Dated {
  readonly eventId: string;
  readonly at: Instant;
  readonly certainty: Certainty;
  readonly by: string;
  readonly entryId: EntryId | null;
}

/** One change of state, at the time it happened. [W1] */
export interface WorkaroundMove extends Dated {
  readonly state: WorkaroundState;
}

/** Whether it still held when somebody looked. [W3] */
export interface Recheck extends Dated {
  readonly holds: boolean;
}

export interface Workaround {
  readonly id: WorkaroundId;
  readonly title: string;
  readonly byPartyId: PartyId | null;
  readonly state: WorkaroundState;
  /** Every change of state, in the order in which they were recorded. */
  readonly moves: readonly WorkaroundMove[];
  readonly sideEffects: string | null;
  /** How one sees that it works. */
  readonly verify: string | null;
  readonly recheckMinutes: number | null;
  readonly rechecks: readonly Recheck[];
  /** Those of both parts, and those that were taken out. */
  readonly steps: readonly ChecklistStep[];
  /** Whom it must be done for, those taken out included. [W2] */
  readonly targets: readonly Target[];
  readonly ticks: Ticks;
}

/** Workarounds in the order in which they were proposed. */
export type Workarounds = readonly Workaround[];

export const initialWorkarounds: Workarounds = [];

const blank: Omit<Workaround, 'id' | 'title' | 'byPartyId'> = {
  state: 'idea',
  moves: [],
  sideEffects: null,
  verify: null,
  recheckMinutes: null,
  rechecks: [],
  steps: [],
  targets: [],
  ticks: new Map(),
};

/** Folds one workaround event. [W1, W2, W3] */
export function evolveWorkarounds(state: Workarounds, event: WorkaroundEvent, meta: EventMeta): Workarounds {
  if (event.type === 'WorkaroundProposed') {
    if (workaroundOf(state, event.workaroundId) !== null) return state;
    const { workaroundId, title, byPartyId } = event;
    return [...state, { ...blank, id: workaroundId, title, byPartyId }];
  }
  if (event.type === 'WorkaroundWithdrawn') return state.filter((one) => one.id !== event.workaroundId);
  return state.map((one) => (one.id === event.workaroundId ? changed(one, event, meta) : one));
}

export function workaroundOf(state: Workarounds, id: string): Workaround | null {
  return state.find((workaround) => workaround.id === id) ?? null;
}

/** The steps that count: those that were not taken out. The undo steps only where they are asked for. */
export function stepsOf(workaround: Workaround, part: StepPart = 'do'): readonly ChecklistStep[] {
  return workaround.steps.filter((step) => !step.removed && step.part === part);
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
    case 'WorkaroundMoved':
      return withMoves(workaround, [...workaround.moves, { ...datedOf(event, meta), state: event.state }]);
    case 'WorkaroundMoveWithdrawn':
      return withMoves(workaround, without(workaround.moves, event.eventId));
    case 'SideEffectsNoted':
      return { ...workaround, sideEffects: event.text };
    case 'VerifyStepNoted':
      return { ...workaround, verify: event.text };
    case 'RecheckIntervalSet':
      return { ...workaround, recheckMinutes: event.everyMinutes };
    case 'WorkaroundRechecked': {
      const recheck = { ...datedOf(event, meta), holds: event.holds };
      return { ...workaround, rechecks: [...workaround.rechecks, recheck] };
    }
    case 'RecheckWithdrawn':
      return { ...workaround, rechecks: without(workaround.rechecks, event.eventId) };
    case 'StepAdded': {
      if (workaround.steps.some((step) => step.id === event.stepId)) return workaround;
      const { stepId: id, text, part } = event;
      return { ...workaround, steps: [...workaround.steps, { id, text, part, done: null, removed: false }] };
    }
    case 'StepReworded':
      return withStep(workaround, event.stepId, (step) => ({ ...step, text: event.text }));
    case 'StepTicked': {
      const tick = { at: event.at, by: meta.by.name };
      return withStep(workaround, event.stepId, (step) => ({ ...step, done: { ...tick, words: step.text } }));
    }
    case 'StepUnticked':
      return withStep(workaround, event.stepId, (step) => ({ ...step, done: null }));
    case 'StepRemoved':
      return withStep(workaround, event.stepId, (step) => ({ ...step, removed: true }));
    case 'StepTakenBack':
      return withStep(workaround, event.stepId, (step) => ({ ...step, removed: false }));
    default:
      return { ...workaround, ...evolveTargets(workaround, event, meta) };
  }
}

function datedOf({ at, certainty, entryId }: Omit<Dated, 'eventId' | 'by'>, meta: EventMeta): Dated {
  return { eventId: meta.id, at, certainty, by: meta.by.name, entryId };
}

function without<T extends { readonly eventId: string }>(items: readonly T[], eventId: string): readonly T[] {
  return items.filter((item) => item.eventId !== eventId);
}

function withMoves(workaround: Workaround, moves: readonly WorkaroundMove[]): Workaround {
  return { ...workaround, moves, state: moves.at(-1)?.state ?? 'idea' };
}

function withStep(workaround: Workaround, stepId: StepId, change: (step: ChecklistStep) => ChecklistStep): Workaround {
  return { ...workaround, steps: workaround.steps.map((step) => (step.id === stepId ? change(step) : step)) };
}
