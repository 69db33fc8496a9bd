import type { Ref } from 'react';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps, Input } from 'react-aria-components';
import styles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts';
import { useKeptWords, WordsAreBack } from './kept-words';
import { spellCheckOf } from './spelling';

interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior'> {
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** For a sentence: its spelling is checked, and a form that keeps words keeps it. Most lines hold a name, a reference or a time. */
  readonly isProse?: boolean;
}

/** A field of one line. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, isOptional, placeholder, inputRef, isProse = false, ...rest } = props;
  const { change, startAnew } = useKeptWords(props, isProse);
  return (
    <AriaTextField
      autoComplete="off"
      spellCheck={isProse ? spellCheckOf(props.value) : 'false'}
      {...rest}
      onChange={change}
      className={styles.field ?? ''}
      isInvalid={error != null}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional === true} />
      <Input
        className={styles.input ?? ''}
        placeholder={placeholder ?? ''}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <FieldNotes description={description} error={error} />
      <WordsAreBack onStartAnew={startAnew} />
    </AriaTextField>
  );
}
