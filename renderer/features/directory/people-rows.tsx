import { RowList } from '../../ui/row-list';
import { TextField } from '../../ui/text-field';
import { ChannelRows } from './channel-rows';
import styles from './directory-form.module.css';
import type { PersonRow } from './vendor-form';

interface PeopleRowsProps {
  readonly rows: readonly PersonRow[];
  readonly onChange: (rows: readonly PersonRow[]) => void;
  readonly error: string | null;
}

const blank = { personId: null, name: '', role: '', channels: [] } as const;

/** People at the vendor, each with channels of their own. */
export function PeopleRows(props: PeopleRowsProps) {
  return (
    <RowList {...props} label="People" noun="person" blank={blank}>
      {(row, change, isNew) => (
        <>
          <div className={styles.two}>
            <TextField label="Name" autoFocus={isNew} value={row.name} onChange={(name) => change({ name })} />
            <TextField
              label="Role"
              isOptional
              placeholder="Duty manager, account manager"
              value={row.role}
              onChange={(role) => change({ role })}
            />
          </div>
          <ChannelRows
            label={row.name.trim() === '' ? 'Channels of this person' : `Channels of ${row.name.trim()}`}
            rows={row.channels}
            onChange={(channels) => change({ channels })}
          />
        </>
      )}
    </RowList>
  );
}
