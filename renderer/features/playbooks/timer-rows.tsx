import { NumberField } from '../../ui/number-field';
import { RowList } from '../../ui/row-list';
import { TextField } from '../../ui/text-field';
import styles from '../directory/directory-form.module.css';
import type { TimerRow } from './playbook-form';

interface TimerRowsProps {
  readonly rows: readonly TimerRow[];
  readonly onChange: (rows: readonly TimerRow[]) => void;
  readonly error: string | null;
}

const blank = { what: '', unless: '', minutes: 30 } as const;

/** Decisions that are put off from the moment the playbook is taken: "fail over in 15 minutes unless recovered". [D2, W4] */
export function TimerRows(props: TimerRowsProps) {
  return (
    <RowList {...props} label="Decision timers" noun="timer" blank={blank}>
      {(row, change, isNew) => (
        <div className={styles.three}>
          <NumberField
            label="After minutes"
            minValue={1}
            value={row.minutes}
            onChange={(minutes) => change({ minutes })}
          />
          <TextField label="Do what" autoFocus={isNew} isProse value={row.what} onChange={(what) => change({ what })} />
          <TextField label="Unless" isOptional isProse value={row.unless} onChange={(unless) => change({ unless })} />
        </div>
      )}
    </RowList>
  );
}
