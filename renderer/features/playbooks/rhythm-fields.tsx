import { type UpdateAudience, updateAudienceSchema } from '@domain/incident/status-updates';
import { updateAudienceName } from '@domain/incident/words';
import { NumberField } from '../../ui/number-field';
import styles from '../directory/directory-form.module.css';
import type { PlaybookForm } from './playbook-form';

interface RhythmFieldsProps {
  readonly rhythms: PlaybookForm['rhythms'];
  readonly onChange: (rhythms: PlaybookForm['rhythms']) => void;
  readonly error: string | null;
}

/** How often each audience hears of us. [U1, W4] */
export function RhythmFields({ rhythms, onChange, error }: RhythmFieldsProps) {
  const label = (audience: UpdateAudience) => `${updateAudienceName(audience)}: an update every, minutes`;
  return (
    <div className={styles.three}>
      {updateAudienceSchema.options.map((audience) => (
        <NumberField
          key={audience}
          label={label(audience)}
          isOptional
          minValue={1}
          value={rhythms[audience]}
          onChange={(everyMinutes) => onChange({ ...rhythms, [audience]: everyMinutes })}
          error={error}
        />
      ))}
    </div>
  );
}
