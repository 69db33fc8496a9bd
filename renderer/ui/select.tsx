import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components';
import field from './field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts';
import { Icon } from './icon';
import styles from './list-box.module.css';
import type { Option } from './option';
import { OptionItem } from './option-item';

interface SelectProps<Id extends string> extends FieldProps {
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly options: readonly Option<Id>[];
  readonly placeholder?: string;
  readonly name?: string;
  readonly isDisabled?: boolean;
}

/** One of a few. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, description, error, isOptional, value, onChange, options, placeholder, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      className={field.field ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) onChange(option.id);
      }}
      placeholder={placeholder ?? 'Choose'}
      isInvalid={error != null}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional === true} />
      <Button className={`${field.input} ${styles.button}`}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="chevron-down" size={16} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
