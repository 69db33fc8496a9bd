import { type ChecklistStep, stepsOf, type Workaround } from '../incident/workarounds';
import type { StepPart } from '../incident/workarounds-events';
import { progressOf, type Target, type Tick, targetsOf, tickOf } from '../incident/workarounds-targets';
import { blocks, inert, list } from './markdown';
import { momentText, type ReportContext, recordedText } from './report-context';

/** The checklist of a workaround with who ticked what, and when; with targets, one list for each of them. [W2, W3] */
export function checklistBlock(context: ReportContext, workaround: Workaround): string {
  return blocks([list(careLines(context, workaround)), part(context, workaround, 'do'), undoPart(context, workaround)]);
}

function careLines(context: ReportContext, { sideEffects, verify, rechecks }: Workaround): readonly string[] {
  const said = (label: string, text: string | null) => (text === null ? [] : [`${label}: ${inert(text)}`]);
  const looks = rechecks.map((look) => {
    return `${look.holds ? 'Holds' : 'Does not hold'}: ${momentText(context, look)}; ${inert(look.by)}`;
  });
  return [...said('Side effects', sideEffects), ...said('Verify', verify), ...looks];
}

function undoPart(context: ReportContext, workaround: Workaround): string {
  return stepsOf(workaround, 'undo').length === 0 ? '' : blocks(['To undo:', part(context, workaround, 'undo')]);
}

function part(context: ReportContext, workaround: Workaround, which: StepPart): string {
  const steps = stepsOf(workaround, which);
  const targets = workaround.targets.filter((target) => !target.removed || isTicked(workaround, steps, target));
  if (targets.length === 0) return list(steps.map((step) => stepLine(context, step, step.done)));
  const { done, of } = progressOf(workaround, which);
  const progress = `${done} of ${of} ticked, for ${targetsOf(workaround).length}`;
  if (!targets.some((target) => isTicked(workaround, steps, target))) {
    return blocks([progress, list(steps.map((step) => stepLine(context, step, step.done)))]);
  }
  const before = steps.filter((step) => step.done !== null).map((step) => stepLine(context, step, step.done));
  return blocks([
    progress,
    ...(before.length === 0 ? [] : ['Ticked before it was listed for whom:', list(before)]),
    ...targets.flatMap((target) => [
      `${inert(target.name)}${target.removed ? ' (taken out)' : ''}:`,
      list(steps.map((step) => stepLine(context, step, tickOf(workaround, { stepId: step.id, targetId: target.id })))),
    ]),
  ]);
}

function stepLine(context: ReportContext, { text }: ChecklistStep, tick: Tick | null): string {
  if (tick === null) return `[ ] ${inert(text)}`;
  const then = tick.words === text || tick.words === '' ? '' : `, then: ${inert(tick.words)}`;
  return `[x] ${inert(text)} (${inert(tick.by)}, ${recordedText(context, tick.at)}${then})`;
}

function isTicked(workaround: Workaround, steps: readonly ChecklistStep[], target: Target): boolean {
  return steps.some((step) => tickOf(workaround, { stepId: step.id, targetId: target.id }) !== null);
}
