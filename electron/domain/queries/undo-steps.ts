import type { Incident } from '../incident/incident';
import { stepsOf, type Workaround, type WorkaroundState } from '../incident/workarounds';
import { type Progress, stepProgress } from '../incident/workarounds-targets';
import type { StepId, WorkaroundId } from '../kernel/ids';

/** What of a workaround is still to be taken away again. */
export interface UndoList {
  readonly workaroundId: WorkaroundId;
  readonly title: string;
  readonly state: WorkaroundState;
  readonly steps: readonly { readonly stepId: StepId; readonly text: string; readonly progress: Progress }[];
}

/**
 * The undo steps that are still to do, by workaround, for when the incident resolves. A workaround that never went beyond
 * an idea and of which no step was ticked left nothing to undo. [W3]
 */
export function undoSteps(incident: Incident): readonly UndoList[] {
  return incident.workarounds.flatMap((workaround): readonly UndoList[] => {
    if (!wasBegun(workaround)) return [];
    const steps = stepsOf(workaround, 'undo')
      .map((step) => ({ stepId: step.id, text: step.text, progress: stepProgress(workaround, step) }))
      .filter(({ progress }) => progress.done < progress.of);
    const { id: workaroundId, title, state } = workaround;
    return steps.length === 0 ? [] : [{ workaroundId, title, state, steps }];
  });
}

function wasBegun({ moves, steps, ticks }: Workaround): boolean {
  const isTicked = ticks.size > 0 || steps.some(({ done }) => done !== null);
  return isTicked || moves.some(({ state }) => state !== 'idea' && state !== 'retired');
}
