import { stepsOf, type Workaround } from '@domain/incident/workarounds';
import { progressOf, targetsOf } from '@domain/incident/workarounds-targets';
import { visibleText } from '@domain/kernel/text';
import { useRef } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { ProgressBar } from '../../ui/progress-bar';
import { useWantedDue } from '../attention/use-wanted-due';
import { CareLines } from './care-lines';
import { SinceLine, StateMenu } from './state-menu';
import { StepRow } from './step-row';
import { targetCounts } from './target-words';
import { WorkaroundMenu } from './workaround-menu';
import styles from './workarounds-card.module.css';

/** One workaround: its state, since when, its steps, and how far it is for whom. [W1, W2, W3] */
export function WorkaroundItem({ workaround }: { readonly workaround: Workaround }) {
  const { id: workaroundId, title, state } = workaround;
  const showDialog = useApp((store) => store.showDialog);
  const readOnly = useApp(isReadOnly);
  const { done, of } = progressOf(workaround);
  const item = useRef<HTMLElement>(null);
  useWantedDue({ kind: 'recheck', id: workaroundId }, item);
  const name = visibleText(title);
  return (
    <section
      ref={item}
      className={styles.workaround}
      aria-label={`Workaround: ${name}`}
      data-state={state}
      tabIndex={-1}
    >
      <div className={styles.head}>
        <h3 className={styles.title}>
          {readOnly ? (
            name
          ) : (
            <button
              type="button"
              className={styles.rename}
              title="Rename"
              onClick={() => showDialog({ kind: 'workaround', workaroundId })}
            >
              {name}
            </button>
          )}
        </h3>
        <StateMenu workaround={workaround} />
        {!readOnly && <WorkaroundMenu workaround={workaround} />}
      </div>
      <SinceLine workaround={workaround} />
      <CareLines workaround={workaround} />
      {of > 0 && <ProgressBar label={`Steps of ${name}`} value={done} max={of} text={`${done} of ${of} done`} />}
      <ul className={styles.steps}>
        {stepsOf(workaround).map((step) => (
          <StepRow key={step.id} workaround={workaround} step={step} />
        ))}
      </ul>
      <UndoSteps workaround={workaround} />
      <div className={styles.actions}>
        {!readOnly && state !== 'retired' && (
          <Button
            variant="quiet"
            size="small"
            icon={<Icon name="plus" size={14} />}
            onPress={() => showDialog({ kind: 'step', workaroundId, stepId: null, part: 'do' })}
          >
            Add a step
          </Button>
        )}
        <GridButton workaround={workaround} />
      </div>
    </section>
  );
}

/** What takes it away again once it is over. [W3] */
function UndoSteps({ workaround }: { readonly workaround: Workaround }) {
  const steps = stepsOf(workaround, 'undo');
  if (steps.length === 0) return null;
  const { done, of } = progressOf(workaround, 'undo');
  return (
    <details className={styles.undo} open={workaround.state === 'retired'}>
      <summary>{`To undo once it is over: ${done} of ${of} done`}</summary>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <StepRow key={step.id} workaround={workaround} step={step} />
        ))}
      </ul>
    </details>
  );
}

function GridButton({ workaround }: { readonly workaround: Workaround }) {
  const showChecklist = useApp((store) => store.showChecklist);
  const targets = targetsOf(workaround);
  const { done, of } = progressOf(workaround);
  if (workaround.targets.length === 0) return null;
  return (
    <Button
      size="small"
      icon={<Icon name="grid-3x3" size={14} />}
      onPress={() => showChecklist({ workaroundId: workaround.id, part: 'do' })}
    >
      {targets.length === 0 ? 'Open the grid' : `Open the grid: ${done} of ${of}, ${targetCounts(targets)}`}
    </Button>
  );
}
