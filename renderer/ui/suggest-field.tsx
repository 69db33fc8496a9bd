import { ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import field from './field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts';
import styles from './list-box.module.css';
import { OptionItem } from './option-item';

interface SuggestFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Texts to choose from; anything else can be typed as well. */
  readonly suggestions: readonly string[];
  readonly autoFocus?: boolean;
}

const MAX_SHOWN = 8;

/** A line that may be one of many known ones. The list opens once something typed fits. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, description, error, isOptional, value, onChange, suggestions, ...rest } = props;
  const typed = value.trim().toLowerCase();
  const fitting =
    typed === '' ? [] : suggestions.filter((one) => one.toLowerCase().includes(typed)).slice(0, MAX_SHOWN);
  const isWhole = fitting.length === 1 && fitting[0]?.toLowerCase() === typed;
  return (
    <ComboBox
      {...rest}
      className={field.field ?? ''}
      allowsCustomValue
      items={isWhole ? [] : fitting.map((text) => ({ id: text, label: text }))}
      inputValue={value}
      onInputChange={onChange}
      onChange={(chosen) => {
        if (chosen !== null) onChange(String(chosen));
      }}
      isInvalid={error != null}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional === true} />
      <Input className={field.input ?? ''} spellCheck="false" autoComplete="off" />
      <FieldNotes description={description} error={error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {(option: { readonly id: string; readonly label: string }) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
