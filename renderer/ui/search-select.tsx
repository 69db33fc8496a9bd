import { Button, ComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import field from './field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts';
import { Icon } from './icon';
import styles from './list-box.module.css';
import type { Option } from './option';
import { OptionItem } from './option-item';

interface SearchSelectProps<Id extends string> extends FieldProps {
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly options: readonly Option<Id>[];
}

/** One of many, found by typing a part of it. */
export function SearchSelect<Id extends string>(props: SearchSelectProps<Id>) {
  const { label, description, error, isOptional, value, onChange, options } = props;
  return (
    <ComboBox
      className={field.field ?? ''}
      defaultItems={options}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) onChange(option.id);
      }}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={error != null}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional === true} />
      <Group className={field.group ?? ''}>
        <Input className={field.input ?? ''} spellCheck="false" />
        <Button className={styles.opener ?? ''}>
          <Icon name="chevron-down" size={16} />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <div className={styles.none}>Nothing of that name</div>}
        >
          {(option: Option<Id>) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
