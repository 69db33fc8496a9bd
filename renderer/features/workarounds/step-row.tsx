import type { ChecklistStep } from '@domain/incident/workarounds';
import type { WorkaroundId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { Ellipsis } from 'lucide-react';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import styles from './workarounds-card.module.css';

interface StepRowProps {
  readonly workaroundId: WorkaroundId;
  readonly step: ChecklistStep;
}

/** One line of a checklist: ticked by whom and when. [W2] */
export function StepRow({ workaroundId, step }: StepRowProps) {
  const act = useApp((state) => state.act);
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const zone = useZone();
  const now = useMinute();
  const { id: stepId, done } = step;
  const text = visibleText(step.text);
  const tick = (isDone: boolean) =>
    void act(
      isDone ? { type: 'TickStep', workaroundId, stepId, when: null } : { type: 'UntickStep', workaroundId, stepId },
    );
  return (
    <li className={styles.step}>
      <Checkbox isSelected={done !== null} isReadOnly={readOnly} onChange={tick}>
        {text}
      </Checkbox>
      {done !== null && (
        <span className={styles.done}>
          {shortTime({ at: done.at, certainty: 'exact' }, now, zone)} {visibleText(done.by)}
        </span>
      )}
      {!readOnly && (
        <Menu<'reword' | 'remove'>
          label="Step"
          trigger={
            <IconButton label={`More for step: ${text}`}>
              <Ellipsis size={14} aria-hidden="true" />
            </IconButton>
          }
          choices={[
            { id: 'reword', label: 'Reword…' },
            { id: 'remove', label: 'Remove' },
          ]}
          onChoose={(action) => {
            if (action === 'reword') showDialog({ kind: 'step', workaroundId, stepId });
            else void act({ type: 'RemoveStep', workaroundId, stepId }, 'Step removed');
          }}
        />
      )}
    </li>
  );
}
