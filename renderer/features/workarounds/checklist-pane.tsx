import { stepsOf, type Workaround, workaroundOf } from '@domain/incident/workarounds';
import type { Cell } from '@domain/incident/workarounds-events';
import { progressOf, targetsOf } from '@domain/incident/workarounds-targets';
import { visibleText } from '@domain/kernel/text';
import { useCallback, useEffect } from 'react';
import { useHotkeys } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';
import type { ChecklistView } from '../../state/screen';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { ProgressBar } from '../../ui/progress-bar';
import { Tabs } from '../../ui/tabs';
import { useRoom } from '../header/use-incident';
import { ChecklistGrid } from './checklist-grid';
import styles from './checklist-pane.module.css';
import { TakenOut } from './taken-out';

/** A checklist for each of its targets, in the place of the log: the capture bar below goes on taking lines. [W2] */
export function ChecklistPane({ view }: { readonly view: ChecklistView }) {
  const workaround = workaroundOf(useRoom('workarounds'), view.workaroundId);
  const showChecklist = useApp((state) => state.showChecklist);
  const close = useCallback(() => showChecklist(null), [showChecklist]);
  useLogInstead(close);
  // An undo took it away.
  useEffect(() => {
    if (workaround === null) close();
  }, [workaround, close]);
  return workaround === null ? null : <Checklist view={view} workaround={workaround} onClose={close} />;
}

interface ChecklistProps {
  readonly view: ChecklistView;
  readonly workaround: Workaround;
  readonly onClose: () => void;
}

function Checklist({ view, workaround, onClose }: ChecklistProps) {
  const { workaroundId, part } = view;
  const showDialog = useApp((state) => state.showDialog);
  const showChecklist = useApp((state) => state.showChecklist);
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const steps = stepsOf(workaround, part);
  const targets = targetsOf(workaround);
  const { done, of } = progressOf(workaround, part);
  const name = visibleText(workaround.title);
  const tick = useCallback(
    (cells: readonly Cell[], isDone: boolean) => {
      if (readOnly || cells.length === 0) return;
      const said = cells.length === 1 ? undefined : `${cells.length} ticked`;
      void act({ type: isDone ? 'TickCells' : 'UntickCells', workaroundId, cells }, said);
    },
    [act, readOnly, workaroundId],
  );
  return (
    <Tabs
      label="Checklist"
      items={[
        { id: 'do', label: 'To do', count: progressOf(workaround).of },
        { id: 'undo', label: 'To undo', count: progressOf(workaround, 'undo').of },
      ]}
      selected={part}
      onSelect={(chosen) => showChecklist({ workaroundId, part: chosen })}
      bar={(tabs) => (
        <div className={styles.bar}>
          <Button variant="quiet" size="small" icon={<Icon name="arrow-left" size={14} />} onPress={onClose}>
            Back to the log
          </Button>
          <h2 className={styles.title}>{name}</h2>
          {tabs}
        </div>
      )}
    >
      <div className={styles.summary}>
        <p className={styles.progress} role="status">{`${done} of ${of} done`}</p>
        <div className={styles.track}>
          <ProgressBar label={`Progress of ${name}`} value={done} max={of} text={`${done} of ${of} done`} />
        </div>
        {!readOnly && (
          <>
            <Button
              size="small"
              icon={<Icon name="plus" size={14} />}
              onPress={() => showDialog({ kind: 'targets', workaroundId })}
            >
              Add people, sites or devices
            </Button>
            <Button
              size="small"
              icon={<Icon name="plus" size={14} />}
              onPress={() => showDialog({ kind: 'step', workaroundId, stepId: null, part })}
            >
              {part === 'do' ? 'Add a step' : 'Add an undo step'}
            </Button>
          </>
        )}
      </div>
      {steps.length === 0 || targets.length === 0 ? (
        <p className={styles.empty}>{steps.length === 0 ? 'No steps here yet.' : 'Nobody is on the list yet.'}</p>
      ) : (
        <ChecklistGrid workaround={workaround} steps={steps} targets={targets} onTick={tick} onLeave={onClose} />
      )}
      <TakenOut workaround={workaround} part={part} />
    </Tabs>
  );
}

/** What is about the log brings the log back. */
function useLogInstead(close: () => void): void {
  const listen = useApp((state) => state.listenToMenu);
  const doMenuAction = useApp((state) => state.doMenuAction);
  useEffect(
    () =>
      listen((action) => {
        if (action !== 'focus-filter') return;
        close();
        requestAnimationFrame(() => doMenuAction(action));
      }),
    [listen, doMenuAction, close],
  );
  useHotkeys({ Escape: close });
}
