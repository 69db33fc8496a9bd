import { DEFAULT_LADDER } from '@domain/incident/ladder';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { NumberField } from '../../ui/number-field';
import { RowList } from '../../ui/row-list';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import styles from './directory-form.module.css';
import type { RungRow } from './vendor-form';

interface LadderRowsProps {
  readonly rows: readonly RungRow[];
  readonly onChange: (rows: readonly RungRow[]) => void;
  readonly error: string | null;
}

const blank = { name: '', channel: 'phone', to: '', patience: 60, whatToSay: '' } as const;

/** The ladder, from the first call to the last resort. An incident takes it over when the vendor becomes a party. [E1] */
export function LadderRows(props: LadderRowsProps) {
  const { rows, onChange } = props;
  const startFromDefault = () =>
    onChange(
      DEFAULT_LADDER.map(({ name, channel, to, patienceMinutes, whatToSay }, index) => ({
        ...{ key: index + 1, name, channel, to: to ?? '', patience: patienceMinutes, whatToSay: whatToSay ?? '' },
      })),
    );
  return (
    <>
      <RowList {...props} label="Ladder, first rung first" noun="rung" blank={blank}>
        {(row, change, isNew) => (
          <>
            <div className={styles.four}>
              <TextField label="Rung" autoFocus={isNew} value={row.name} onChange={(name) => change({ name })} />
              <TextField label="Channel" value={row.channel} onChange={(channel) => change({ channel })} />
              <TextField label="To whom" isOptional value={row.to} onChange={(to) => change({ to })} />
              <NumberField
                label="Patience, minutes"
                minValue={1}
                value={row.patience}
                onChange={(patience) => change({ patience })}
              />
            </div>
            <TextArea
              label="What to say there"
              isOptional
              rows={1}
              value={row.whatToSay}
              onChange={(whatToSay) => change({ whatToSay })}
            />
          </>
        )}
      </RowList>
      {rows.length === 0 && (
        <div>
          <Button size="small" icon={<Icon name="list-plus" size={14} />} onPress={startFromDefault}>
            Start from the default ladder
          </Button>
        </div>
      )}
    </>
  );
}
