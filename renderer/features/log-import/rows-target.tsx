import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import type { RowsForm } from './rows-form';

interface RowsTargetProps {
  /** Whether an incident is open that takes entries. */
  readonly canTake: boolean;
  readonly form: RowsForm;
  readonly onChange: (change: Partial<RowsForm>) => void;
  /** What is wrong with the title. */
  readonly error: string | null;
}

/** Into which incident the rows go: the open one, or a new one of their own. [Q1] */
export function RowsTarget({ canTake, form, onChange, error }: RowsTargetProps) {
  const title = useApp((state) => state.open?.incident.lifecycle.title ?? '');
  return (
    <>
      {canTake && (
        <RadioGroup<RowsForm['into']>
          label="Into"
          value={form.into}
          onChange={(into) => onChange({ into })}
          columns={2}
          options={[
            { id: 'open', name: visibleText(title), description: 'The incident that is open' },
            { id: 'new', name: 'A new incident', description: 'It began about when the first row happened' },
          ]}
        />
      )}
      {form.into === 'new' && (
        <TextField
          label="What is down?"
          value={form.title}
          onChange={(text) => onChange({ title: text })}
          error={error}
          isProse
        />
      )}
    </>
  );
}
