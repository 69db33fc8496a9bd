import { FieldError, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  /** The refusal beside the field; null when there is none. */
  readonly error?: string | null | undefined;
  readonly isOptional?: boolean;
}

export function FieldLabel({ label, isOptional }: Pick<FieldProps, 'label' | 'isOptional'>) {
  return (
    <Label className={styles.label ?? ''}>
      {label}
      {isOptional === true && <span className={styles.optional}> (optional)</span>}
    </Label>
  );
}

export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </>
  );
}
