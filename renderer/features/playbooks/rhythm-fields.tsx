import { updateAudienceSchema } from '@domain/incident/status-updates';
import { updateAudienceName } from '@domain/incident/words';
import { NumberField } from '../../ui/number-field';
import styles from '../directory/directory-form.module.css';
import type { PlaybookForm } from './playbook-form';
import form from './playbooks.module.css';

interface RhythmFieldsProps {
  readonly rhythms: PlaybookForm['rhythms'];
  readonly onChange: (rhythms: PlaybookForm['rhythms']) => void;
  readonly error: string | null;
}

/** How often each audience hears of us. [U1, W4] */
export function RhythmFields({ rhythms, onChange, error }: RhythmFieldsProps) {
  return (
    <fieldset className={form.rhythms}>
      <legend className={form.legend}>An update at least every so many minutes</legend>
      <div className={styles.two}>
        {updateAudienceSchema.options.map((audience) => (
          <NumberField
            key={audience}
            label={updateAudienceName(audience)}
            isOptional
            minValue={1}
            value={rhythms[audience]}
            onChange={(everyMinutes) => onChange({ ...rhythms, [audience]: everyMinutes })}
            error={error}
          />
        ))}
      </div>
    </fieldset>
  );
}
