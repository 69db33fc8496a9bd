import type { When } from '@domain/incident/deciding';
import { useWhen, type WhenForm } from '../lifecycle/use-when';
import { readSaidDue } from '../when/read-said';
import type { WhenReading } from '../when/read-when';

export interface DueField extends Pick<WhenForm, 'read'> {
  /** For the field that shows it. */
  readonly field: WhenForm['field'] & { readonly reading: WhenReading };
}

/** A moment ahead that is being typed into a form. [M1, L10] */
export function useDueField(initial: When = null): DueField {
  const { field, reading, read } = useWhen(initial, readSaidDue);
  return { field: { ...field, reading }, read };
}
