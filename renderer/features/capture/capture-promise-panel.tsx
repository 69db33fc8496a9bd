import type { Failure } from '@contract/failure';
import { fieldError } from '../../hooks/use-submit';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { WhenField } from '../when/when-field';
import styles from './capture-bar.module.css';
import type { PlannedEntry } from './capture-plan';
import { type PlannedPromise, plannedDue } from './planned-promise';
import { plannedPartyText } from './planned-text';
import type { PromiseChoice } from './promise-choice';
import { useBarClock } from './use-bar-clock';

interface CapturePromisePanelProps {
  readonly entry: PlannedEntry;
  readonly promise: PlannedPromise;
  readonly onChange: (choice: Partial<PromiseChoice>) => void;
  readonly failure: Failure | null;
}

/** What was promised, by when, and who promises whom; all of it can be changed before it is logged. [L10, M1] */
export function CapturePromisePanel({ entry, promise, onChange, failure }: CapturePromisePanelProps) {
  const { now, zone } = useBarClock();
  const other = plannedPartyText(promise.other);
  return (
    <fieldset className={styles.promise} aria-label={entry.kind === 'decision' ? 'The decision' : 'The promise'}>
      <WhenField
        label="Due"
        value={promise.due}
        onChange={(due) => onChange({ due })}
        now={now}
        zone={zone}
        reading={plannedDue(entry, promise, now, zone)}
        emptyMeans="No time was given"
        error={failure?.field === 'promise' ? failure.sentence : null}
        autoFocus
      />
      <TextField
        label={entry.kind === 'decision' ? 'What we will do' : 'What was promised'}
        value={promise.words}
        onChange={(words) => onChange({ words })}
        error={fieldError(failure, 'promise.words')}
      />
      {promise.other !== null && entry.kind !== 'decision' && (
        <RadioGroup
          label="Who promises"
          value={promise.by}
          onChange={(by) => onChange({ by })}
          options={[
            { id: 'them', name: `${other} promises us` },
            { id: 'us', name: `We promise ${other}` },
          ]}
        />
      )}
    </fieldset>
  );
}
