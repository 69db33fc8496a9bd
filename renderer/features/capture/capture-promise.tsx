import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { momentText } from '../when/read-when';
import styles from './capture-bar.module.css';
import type { PlannedEntry } from './capture-plan';
import { plannedDue } from './planned-promise';
import { plannedDueNotes, plannedDueText, plannedPromiseText } from './planned-text';
import type { PromiseChoice } from './promise-choice';
import { useBarClock } from './use-bar-clock';

interface CapturePromiseProps {
  readonly entry: PlannedEntry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onPick: (choice: Partial<PromiseChoice>) => void;
}

/** The promise that will be logged with the entry, or the one that its words may mean. [L10, M1] */
export function CapturePromise({ entry, isOpen, onToggle, onPick }: CapturePromiseProps) {
  const { now, zone } = useBarClock();
  const { promise, offeredPromise } = entry;
  if (promise === null) {
    if (offeredPromise === null) return null;
    const due = plannedDueText(entry, offeredPromise, now, zone);
    return (
      <Button size="small" onPress={() => onPick({ isPromise: true })} aria-keyshortcuts="Alt+P">
        <Icon name="hourglass" size={14} />
        {`${plannedPromiseText(entry, offeredPromise)}, ${due}?`}
      </Button>
    );
  }
  const reading = plannedDue(entry, promise, now, zone);
  const twice = reading.kind === 'twice' ? reading : null;
  return (
    <>
      <button
        type="button"
        className={styles.quiet}
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+P"
        onClick={onToggle}
      >
        <Icon name="hourglass" size={14} />
        <span>
          {`${plannedPromiseText(entry, promise)}, `}
          <b>{plannedDueText(entry, promise, now, zone)}</b>
        </span>
      </button>
      <Button size="small" variant="quiet" onPress={() => onPick({ isPromise: false })}>
        {entry.kind === 'decision' ? 'Not put off' : 'Not a promise'}
      </Button>
      {twice !== null && (
        <>
          <span>The clocks are set back, so that time comes twice. Which one?</span>
          {(['first', 'second'] as const).map((pick) => (
            <Button key={pick} size="small" onPress={() => onPick({ due: { ...promise.due, pick } })}>
              {momentText(twice[pick], promise.due.text.startsWith('about') ? 'about' : 'exact', zone)}
            </Button>
          ))}
        </>
      )}
      {plannedDueNotes(entry, promise, now, zone).map((note) => (
        <span key={note} className={styles.warning}>
          <Icon name="triangle-alert" size={14} />
          {note}
        </span>
      ))}
    </>
  );
}
