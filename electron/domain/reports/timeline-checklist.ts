import { type ChecklistStep, stepsOf, type Workaround } from '../incident/workarounds';
import type { StepPart } from '../incident/workarounds-events';
import { progressOf, type Target, type Tick, targetsOf, tickOf } from '../incident/workarounds-targets';
import { type Block, type ChecklistItem, type Inline, list, own, paragraph, words } from './document';
import { momentText, type ReportContext, recordedText } from './report-context';

/** The checklist of a workaround with who ticked what, and when; with targets, one list for each of them. [W2, W3] */
export function checklistBlocks(context: ReportContext, workaround: Workaround): readonly Block[] {
  return [
    ...list(careLines(context, workaround)),
    ...part(context, workaround, 'do'),
    ...undoPart(context, workaround),
  ];
}

function careLines(context: ReportContext, { sideEffects, verify, rechecks }: Workaround): readonly Inline[] {
  const said = (label: string, text: string | null) => (text === null ? [] : [words`${own(label)}: ${text}`]);
  const looks = rechecks.map((look) => {
    const held = own(look.holds ? 'Holds' : 'Does not hold');
    return words`${held}: ${momentText(context, look)}; ${look.by}`;
  });
  return [...said('Side effects', sideEffects), ...said('Verify', verify), ...looks];
}

function undoPart(context: ReportContext, workaround: Workaround): readonly Block[] {
  if (stepsOf(workaround, 'undo').length === 0) return [];
  return [paragraph(own('To undo:')), ...part(context, workaround, 'undo')];
}

function part(context: ReportContext, workaround: Workaround, which: StepPart): readonly Block[] {
  const steps = stepsOf(workaround, which);
  const targets = workaround.targets.filter((target) => !target.removed || isTicked(workaround, steps, target));
  if (targets.length === 0) return checklist(steps.map((step) => item(context, step, step.done)));
  const { done, of } = progressOf(workaround, which);
  const progress = paragraph(words`${done} of ${of} ticked, for ${targetsOf(workaround).length}`);
  if (!targets.some((target) => isTicked(workaround, steps, target))) {
    return [progress, ...checklist(steps.map((step) => item(context, step, step.done)))];
  }
  const before = steps.filter((step) => step.done !== null).map((step) => item(context, step, step.done));
  return [
    progress,
    ...(before.length === 0 ? [] : [paragraph(own('Ticked before it was listed for whom:')), ...checklist(before)]),
    ...targets.flatMap((target) => [
      paragraph(words`${target.name}${own(target.removed ? ' (taken out)' : '')}:`),
      ...checklist(
        steps.map((step) => item(context, step, tickOf(workaround, { stepId: step.id, targetId: target.id }))),
      ),
    ]),
  ];
}

function checklist(items: readonly ChecklistItem[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'checklist', items }];
}

function item(context: ReportContext, { text }: ChecklistStep, tick: Tick | null): ChecklistItem {
  if (tick === null) return { isDone: false, text: words`${text}` };
  const then = tick.words === text || tick.words === '' ? [] : words`, then: ${tick.words}`;
  return { isDone: true, text: words`${text} (${tick.by}, ${recordedText(context, tick.at)}${then})` };
}

function isTicked(workaround: Workaround, steps: readonly ChecklistStep[], target: Target): boolean {
  return steps.some((step) => tickOf(workaround, { stepId: step.id, targetId: target.id }) !== null);
}
