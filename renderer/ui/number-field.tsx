import { NumberField as AriaNumberField, Input } from 'react-aria-components';
import styles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts';

interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly name?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
}

/** A whole number, or nothing. */
export function NumberField(props: NumberFieldProps) {
  const { label, description, error, isOptional, value, onChange, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      className={styles.field ?? ''}
      value={value ?? Number.NaN}
      onChange={(changed) => onChange(Number.isNaN(changed) ? null : changed)}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isInvalid={error != null}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional === true} />
      <Input className={styles.input ?? ''} />
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  );
}
