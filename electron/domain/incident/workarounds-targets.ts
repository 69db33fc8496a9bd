import type { TargetId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { EventMeta } from '../record/definition';
import type { ChecklistStep, Workaround } from './workarounds';
import type { Cell, StepPart, TargetKind, WorkaroundEvent } from './workarounds-events';

/** Who ticked, when, and what the step said then: it may have been reworded since. [W2] */
export interface Tick {
  readonly at: Instant;
  readonly by: string;
  readonly words: string;
}

/** A person, site or device that a workaround must be done for. */
export interface Target {
  readonly id: TargetId;
  readonly kind: TargetKind;
  readonly name: string;
  readonly removed: boolean;
}

/** The ticked cells, by `cellKey`. Those of a step or target that was taken out stay. */
export type Ticks = ReadonlyMap<string, Tick>;

type TargetEvent = Extract<
  WorkaroundEvent,
  { type: 'TargetAdded' | 'TargetRenamed' | 'TargetRemoved' | 'TargetTakenBack' | 'CellsTicked' | 'CellsUnticked' }
>;

/** What an event makes of the targets and ticked cells of its workaround. The first tick of a cell holds. [W2] */
export function evolveTargets(
  workaround: Workaround,
  event: TargetEvent,
  meta: EventMeta,
): Pick<Workaround, 'targets' | 'ticks'> {
  const { targets, ticks } = workaround;
  const changedTo = (change: Partial<Target>) =>
    targets.map((target) => ('targetId' in event && target.id === event.targetId ? { ...target, ...change } : target));
  switch (event.type) {
    case 'TargetAdded': {
      const { targetId: id, kind, name } = event;
      const isKnown = targets.some((target) => target.id === id);
      return { ticks, targets: isKnown ? targets : [...targets, { id, kind, name, removed: false }] };
    }
    case 'TargetRenamed':
      return { ticks, targets: changedTo({ name: event.name }) };
    case 'TargetRemoved':
      return { ticks, targets: changedTo({ removed: true }) };
    case 'TargetTakenBack':
      return { ticks, targets: changedTo({ removed: false }) };
    case 'CellsTicked': {
      const wordsOf = new Map(workaround.steps.map((step) => [step.id, step.text]));
      const after = new Map(ticks);
      for (const cell of event.cells) {
        const key = cellKey(cell);
        const tick = { at: event.at, by: event.by ?? meta.by.name, words: wordsOf.get(cell.stepId) ?? '' };
        if (!after.has(key)) after.set(key, tick);
      }
      return { targets, ticks: after };
    }
    case 'CellsUnticked': {
      const after = new Map(ticks);
      for (const cell of event.cells) after.delete(cellKey(cell));
      return { targets, ticks: after };
    }
  }
}

export function cellKey({ stepId, targetId }: Cell): string {
  return `${stepId} ${targetId}`;
}

/** The targets that count: those that were not taken out. */
export function targetsOf(workaround: Workaround): readonly Target[] {
  return workaround.targets.filter((target) => !target.removed);
}

/** The tick of a cell; null while it is to do. */
export function tickOf(workaround: Workaround, cell: Cell): Tick | null {
  return workaround.ticks.get(cellKey(cell)) ?? null;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How far a workaround is: ticked cells of all cells, or ticked steps where it has no targets. [W2] */
export function progressOf(workaround: Workaround, part: StepPart = 'do'): Progress {
  const steps = workaround.steps.filter((step) => !step.removed && step.part === part);
  return steps.map((step) => stepProgress(workaround, step)).reduce(sum, { done: 0, of: 0 });
}

/** The same for one step. */
export function stepProgress(workaround: Workaround, step: ChecklistStep): Progress {
  const targets = targetsOf(workaround);
  if (targets.length === 0) return { done: step.done === null ? 0 : 1, of: 1 };
  const done = targets.filter(({ id }) => tickOf(workaround, { stepId: step.id, targetId: id }) !== null);
  return { done: done.length, of: targets.length };
}

function sum(a: Progress, b: Progress): Progress {
  return { done: a.done + b.done, of: a.of + b.of };
}
