import type { ChecklistStep, Workaround } from '@domain/incident/workarounds';
import { type Target, tickOf } from '@domain/incident/workarounds-targets';
import { visibleText } from '@domain/kernel/text';
import { useZone } from '../header/use-incident';
import styles from './checklist-grid.module.css';
import { tickWords } from './checklist-row';

interface CellLineProps {
  readonly workaround: Workaround;
  readonly step: ChecklistStep | undefined;
  readonly target: Target | undefined;
}

/** The cell that has the focus in whole words: its step, who ticked it when, and what the step said then. [W2] */
export function CellLine({ workaround, step, target }: CellLineProps) {
  const zone = useZone();
  if (step === undefined || target === undefined) {
    return (
      <p className={styles.line}>
        Arrow keys move, Space ticks, Shift+Space the rest of the row, Ctrl+Space of the column.
      </p>
    );
  }
  const tick = tickOf(workaround, { stepId: step.id, targetId: target.id });
  const then =
    tick === null || tick.words === step.text || tick.words === '' ? '' : `, as “${visibleText(tick.words)}”`;
  const words = tick === null ? 'to do' : tickWords(tick, zone) + then;
  return <p className={styles.line}>{`${visibleText(target.name)}: ${visibleText(step.text)}: ${words}`}</p>;
}
