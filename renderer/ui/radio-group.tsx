import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import field from './field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts';
import styles from './radio-group.module.css';

export interface RadioOption<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly description?: string;
  readonly icon?: ReactNode;
}

interface RadioGroupProps<Id extends string> extends FieldProps {
  /** Null: nothing chosen yet. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly options: readonly RadioOption<Id>[];
  readonly columns?: 1 | 2 | 3;
  readonly name?: string;
  /** The first choice takes the focus when the group appears. */
  readonly autoFocus?: boolean;
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const {
    label,
    description,
    error,
    isOptional,
    value,
    onChange,
    options,
    columns = 1,
    name,
    autoFocus = false,
  } = props;
  return (
    <AriaRadioGroup
      className={field.field ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) onChange(option.id);
      }}
      isInvalid={error != null}
      validationBehavior="aria"
      {...(name === undefined ? {} : { name })}
    >
      <FieldLabel label={label} isOptional={isOptional === true} />
      <div className={styles.options} data-columns={columns}>
        {options.map((option, index) => (
          <Radio key={option.id} value={option.id} className={styles.option ?? ''} autoFocus={autoFocus && index === 0}>
            <span className={styles.dot} />
            {option.icon !== undefined && <span className={styles.icon}>{option.icon}</span>}
            <span className={styles.words}>
              <span className={styles.name}>{option.name}</span>
              {option.description !== undefined && <span className={styles.description}>{option.description}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}
