import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import styles from './row-list.module.css';

/** One row of a list that is being edited; its key stays while rows come and go. */
export interface Row {
  readonly key: number;
}

interface RowListProps<T extends Row> {
  readonly label: string;
  /** What one row is, as in "Add a channel", "Remove channel 2". */
  readonly noun: string;
  readonly rows: readonly T[];
  readonly blank: Omit<T, 'key'>;
  readonly onChange: (rows: readonly T[]) => void;
  /** `isNew`: its first field takes the focus. */
  readonly children: (row: T, change: (part: Partial<T>) => void, isNew: boolean) => ReactNode;
  readonly error?: string | null;
}

/** A list of rows with fields, to which rows are added and taken from. */
export function RowList<T extends Row>({ label, noun, rows, blank, onChange, children, error }: RowListProps<T>) {
  const [newKey, setNewKey] = useState<number | null>(null);
  const add = () => {
    const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
    setNewKey(key);
    // A blank row and its key are all that a row is made of.
    onChange([...rows, { ...blank, key } as T]);
  };
  return (
    <fieldset className={styles.list}>
      <legend className={styles.label}>{label}</legend>
      {rows.map((row, index) => (
        <div key={row.key} className={styles.row}>
          <div className={styles.fields}>
            {children(
              row,
              (part) => onChange(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one))),
              row.key === newKey,
            )}
          </div>
          <IconButton
            label={`Remove ${noun} ${index + 1}`}
            onPress={() => onChange(rows.filter((one) => one.key !== row.key))}
          >
            <Icon name="x" size={14} />
          </IconButton>
        </div>
      ))}
      {error != null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button size="small" icon={<Icon name="plus" size={14} />} onPress={add}>
          Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
        </Button>
      </div>
    </fieldset>
  );
}
