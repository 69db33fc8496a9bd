import type { ChecklistStep, Workaround } from '@domain/incident/workarounds';
import { stepProgress, type Tick, targetsOf } from '@domain/incident/workarounds-targets';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Checkbox } from '../../ui/checkbox';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './workarounds-card.module.css';

interface StepRowProps {
  readonly workaround: Workaround;
  readonly step: ChecklistStep;
}

/** One line of a checklist: ticked by whom and when, or for how many of its targets. [W2] */
export function StepRow({ workaround, step }: StepRowProps) {
  const showDialog = useApp((state) => state.showDialog);
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const { id: workaroundId } = workaround;
  const { id: stepId, part } = step;
  const hasTargets = targetsOf(workaround).length > 0;
  return (
    <li className={styles.step}>
      {hasTargets ? <Counted workaround={workaround} step={step} /> : <Ticked workaround={workaround} step={step} />}
      {!readOnly && (
        <Menu<'reword' | 'remove'>
          label="Step"
          trigger={
            <IconButton label={`More for step: ${visibleText(step.text)}`}>
              <Icon name="ellipsis" size={14} />
            </IconButton>
          }
          choices={[
            { id: 'reword', label: 'Reword…' },
            { id: 'remove', label: 'Remove' },
          ]}
          onChoose={(action) => {
            if (action === 'reword') showDialog({ kind: 'step', workaroundId, stepId, part });
            else void act({ type: 'RemoveStep', workaroundId, stepId }, 'Step removed');
          }}
        />
      )}
    </li>
  );
}

function Ticked({ workaround: { id: workaroundId }, step }: StepRowProps) {
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const { id: stepId, done } = step;
  const tick = (isDone: boolean) =>
    void act(
      isDone ? { type: 'TickStep', workaroundId, stepId, when: null } : { type: 'UntickStep', workaroundId, stepId },
    );
  return (
    <>
      <Checkbox isSelected={done !== null} isReadOnly={readOnly} onChange={tick}>
        {visibleText(step.text)}
      </Checkbox>
      {done !== null && <DoneLine step={step} done={done} />}
    </>
  );
}

function Counted({ workaround, step }: StepRowProps) {
  const { done, of } = stepProgress(workaround, step);
  const icon = done === of ? 'circle-check' : 'circle-dashed';
  return (
    <>
      <span className={styles.counted}>
        <Icon name={icon} size={16} />
        <span>{visibleText(step.text)}</span>
        <span className={styles.count}>{`${done} of ${of}`}</span>
      </span>
      {step.done !== null && <DoneLine step={step} done={step.done} before="Once for all, " />}
    </>
  );
}

interface DoneLineProps {
  readonly step: ChecklistStep;
  readonly done: Tick;
  readonly before?: string;
}

function DoneLine({ step, done, before = '' }: DoneLineProps) {
  const zone = useZone();
  const now = useToday();
  const time = shortTime({ at: done.at, certainty: 'exact' }, now, zone);
  return (
    <span className={styles.done}>
      {`${before}${time} ${visibleText(done.by)}`}
      {done.words !== step.text && <span className={styles.words}>{`, as “${visibleText(done.words)}”`}</span>}
    </span>
  );
}
