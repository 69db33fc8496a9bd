import type { ChecklistStep, Workaround } from '@domain/incident/workarounds';
import type { StepPart } from '@domain/incident/workarounds-events';
import { type Target, tickOf } from '@domain/incident/workarounds-targets';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { useZone } from '../header/use-incident';
import styles from './checklist-pane.module.css';
import { tickWords } from './checklist-row';

interface TakenOutProps {
  readonly workaround: Workaround;
  readonly part: StepPart;
}

/** Targets and steps that were taken out after ticks, with their ticks: work that was done stays to be read. [W2] */
export function TakenOut({ workaround, part }: TakenOutProps) {
  const steps = workaround.steps.filter((step) => step.part === part);
  const targets = workaround.targets.filter((target) => target.removed && isTicked(workaround, steps, [target]));
  const goneSteps = steps.filter((step) => step.removed && isTicked(workaround, [step], workaround.targets));
  if (targets.length + goneSteps.length === 0) return null;
  return (
    <details className={styles.out}>
      <summary>{`Taken out after ticks: ${[...targets.map(({ name }) => name), ...goneSteps.map(({ text }) => text)].map(visibleText).join(', ')}`}</summary>
      <ul className={styles.list}>
        {targets.map((target) => (
          <OutTarget key={target.id} workaround={workaround} target={target} steps={steps} />
        ))}
        {goneSteps.map((step) => (
          <li key={step.id}>
            <strong>{visibleText(step.text)}</strong>
            <TickList
              workaround={workaround}
              pairs={workaround.targets.map((target) => ({ step, target }))}
              by="target"
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OutTargetProps {
  readonly workaround: Workaround;
  readonly target: Target;
  readonly steps: readonly ChecklistStep[];
}

function OutTarget({ workaround, target, steps }: OutTargetProps) {
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const { id: workaroundId } = workaround;
  const { kind, name } = target;
  const bringBack = () => void act({ type: 'AddTargets', workaroundId, kind, names: [name] }, 'Back, with the ticks');
  return (
    <li>
      <strong>{visibleText(name)}</strong>
      {!readOnly && (
        <Button size="small" variant="quiet" onPress={bringBack} aria-label={`Bring back ${visibleText(name)}`}>
          Bring back
        </Button>
      )}
      <TickList workaround={workaround} pairs={steps.map((step) => ({ step, target }))} by="step" />
    </li>
  );
}

interface TickListProps {
  readonly workaround: Workaround;
  readonly pairs: readonly { readonly step: ChecklistStep; readonly target: Target }[];
  readonly by: 'step' | 'target';
}

function TickList({ workaround, pairs, by }: TickListProps) {
  const zone = useZone();
  return (
    <ul>
      {pairs.map(({ step, target }) => {
        const tick = tickOf(workaround, { stepId: step.id, targetId: target.id });
        if (tick === null) return null;
        const words = by === 'step' ? tick.words || step.text : target.name;
        return <li key={`${step.id} ${target.id}`}>{`${visibleText(words)}: ${tickWords(tick, zone)}`}</li>;
      })}
    </ul>
  );
}

function isTicked(workaround: Workaround, steps: readonly ChecklistStep[], targets: readonly Target[]): boolean {
  return steps.some(({ id: stepId }) =>
    targets.some(({ id: targetId }) => tickOf(workaround, { stepId, targetId }) !== null),
  );
}
