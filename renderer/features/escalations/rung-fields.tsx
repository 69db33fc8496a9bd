import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { NumberField } from '../../ui/number-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import styles from './ladder-dialog.module.css';
import type { RungForm } from './ladder-form';

interface RungFieldsProps {
  readonly rung: RungForm;
  readonly place: { readonly number: number; readonly of: number };
  readonly onChange: (part: Partial<RungForm>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly error: string | null;
}

/** One rung of the ladder that is being changed; a new one stands open. */
export function RungFields({ rung, place, onChange, onMove, onRemove, error }: RungFieldsProps) {
  const [isOpen, setOpen] = useState(rung.was === null);
  const name = visibleText(rung.name) || `rung ${place.number}`;
  return (
    <li className={styles.rung}>
      <div className={styles.row}>
        <TextField
          label={`Rung ${place.number}`}
          autoFocus={rung.was === null}
          value={rung.name}
          onChange={(typed) => onChange({ name: typed })}
          error={error}
        />
        <NumberField
          label="Patience, minutes"
          minValue={1}
          value={rung.patienceMinutes}
          onChange={(patienceMinutes) => onChange({ patienceMinutes })}
        />
        <div className={styles.keys}>
          <IconButton label={`Move ${name} up`} isDisabled={place.number === 1} onPress={() => onMove(-1)}>
            <Icon name="arrow-up" size={14} />
          </IconButton>
          <IconButton label={`Move ${name} down`} isDisabled={place.number === place.of} onPress={() => onMove(1)}>
            <Icon name="arrow-down" size={14} />
          </IconButton>
          <IconButton label={`Take off ${name}`} isDisabled={place.of === 1} onPress={onRemove}>
            <Icon name="x" size={14} />
          </IconButton>
          <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? 'Less' : 'More'}
          </Button>
        </div>
      </div>
      {isOpen && (
        <div className={styles.more}>
          <TextField label="Channel" value={rung.channel} onChange={(channel) => onChange({ channel })} />
          <TextField label="Number, address or handle" isOptional value={rung.to} onChange={(to) => onChange({ to })} />
          <TextArea
            label="What to say first"
            isOptional
            rows={2}
            value={rung.whatToSay}
            onChange={(whatToSay) => onChange({ whatToSay })}
          />
        </div>
      )}
    </li>
  );
}
