import { workaroundStateName } from '@domain/incident/words';
import {
  firstInUse,
  stepsOf,
  type Workaround,
  type WorkaroundState,
  workaroundStateSchema,
} from '@domain/incident/workarounds';
import { visibleText } from '@domain/kernel/text';
import { ChevronDown, Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { ProgressBar } from '../../ui/progress-bar';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { StepRow } from './step-row';
import styles from './workarounds-card.module.css';

/** One workaround: its state, since when, and its steps. */
export function WorkaroundItem({ workaround }: { readonly workaround: Workaround }) {
  const { id: workaroundId, title, state } = workaround;
  const showDialog = useApp((store) => store.showDialog);
  const readOnly = useApp(isReadOnly);
  const steps = stepsOf(workaround);
  const done = steps.filter((step) => step.done !== null).length;
  const progress = `${done} of ${steps.length} done`;
  const name = visibleText(title);
  return (
    <section className={styles.workaround} aria-label={`Workaround: ${name}`} data-state={state}>
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
      </div>
      <SinceLine workaround={workaround} />
      {steps.length > 0 && <ProgressBar label={`Steps of ${name}`} value={done} max={steps.length} text={progress} />}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <StepRow key={step.id} workaroundId={workaroundId} step={step} />
        ))}
      </ul>
      {!readOnly && state !== 'retired' && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus size={14} aria-hidden="true" />}
          onPress={() => showDialog({ kind: 'step', workaroundId, stepId: null })}
        >
          Add a step
        </Button>
      )}
    </section>
  );
}

function StateMenu({ workaround }: { readonly workaround: Workaround }) {
  const { id: workaroundId, state, title } = workaround;
  const act = useApp((store) => store.act);
  const readOnly = useApp(isReadOnly);
  const move = (to: WorkaroundState) =>
    void act({ type: 'MoveWorkaround', workaroundId, state: to, when: null }, `${workaroundStateName(to)}: ${title}`);
  return (
    <Menu<WorkaroundState>
      label="State of the workaround"
      choices={workaroundStateSchema.options.map((id) => ({
        id,
        label: workaroundStateName(id),
        isDisabled: id === state,
      }))}
      onChoose={move}
      trigger={
        <AriaButton
          className={styles.state ?? ''}
          data-state={state}
          aria-label={`State: ${workaroundStateName(state)}`}
          isDisabled={readOnly}
        >
          {workaroundStateName(state)}
          <ChevronDown size={14} aria-hidden="true" />
        </AriaButton>
      }
    />
  );
}

function SinceLine({ workaround }: { readonly workaround: Workaround }) {
  const zone = useZone();
  const now = useMinute();
  const inUse = firstInUse(workaround);
  const latest = workaround.moves.at(-1);
  if (latest === undefined) return null;
  const words = `${workaroundStateName(latest.state)} since ${shortTime(latest, now, zone)}, ${visibleText(latest.by)}`;
  const first = inUse === null || workaround.state === 'in-use' ? '' : `; first in use ${shortTime(inUse, now, zone)}`;
  return <p className={styles.since}>{words + first}</p>;
}
