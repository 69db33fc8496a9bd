import { RowList } from '../../ui/row-list';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { channelKinds } from './channel-kinds';
import styles from './directory-form.module.css';
import type { ChannelRow } from './vendor-form';

interface ChannelRowsProps {
  readonly label: string;
  readonly rows: readonly ChannelRow[];
  readonly onChange: (rows: readonly ChannelRow[]) => void;
  readonly error?: string | null;
}

const blank = { kind: 'phone', value: '', remark: '' } as const;

/** Ways to reach a vendor or a person there. */
export function ChannelRows(props: ChannelRowsProps) {
  return (
    <RowList {...props} noun="channel" blank={blank}>
      {(row, change, isNew) => (
        <div className={styles.three}>
          <Select label="Kind" value={row.kind} options={channelKinds} onChange={(kind) => change({ kind })} />
          <TextField
            label="Number, address or handle"
            autoFocus={isNew}
            value={row.value}
            onChange={(value) => change({ value })}
          />
          <TextField
            label="Remark"
            isOptional
            placeholder="24/7, option 3"
            value={row.remark}
            onChange={(remark) => change({ remark })}
          />
        </div>
      )}
    </RowList>
  );
}
