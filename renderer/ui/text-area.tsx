import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import styles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts';
import { useKeptWords, WordsAreBack } from './kept-words';
import { spellCheckOf } from './spelling';

interface TextAreaProps
  extends FieldProps,
    Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior'> {
  readonly placeholder?: string;
  readonly rows?: number;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** A field of several lines. In a form that keeps words, what is typed comes back until it is sent. [L9] */
export function TextArea(props: TextAreaProps) {
  const { label, description, error, isOptional, placeholder, rows = 3, inputRef, ...rest } = props;
  const { change, startAnew } = useKeptWords(props);
  return (
    <TextField
      spellCheck={spellCheckOf(props.value)}
      {...rest}
      onChange={change}
      className={styles.field ?? ''}
      isInvalid={error != null}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional === true} />
      <AriaTextArea
        className={styles.input ?? ''}
        placeholder={placeholder ?? ''}
        rows={rows}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <FieldNotes description={description} error={error} />
      <WordsAreBack onStartAnew={startAnew} />
    </TextField>
  );
}
