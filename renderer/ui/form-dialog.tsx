import { type FormEvent, type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Button } from './button';
import { Dialog, type DialogProps } from './dialog';
import styles from './dialog.module.css';
import { Sentence } from './sentence';

interface FormDialogProps extends DialogProps {
  readonly submitLabel: string;
  readonly submitVariant?: 'primary' | 'danger';
  readonly onSubmit: () => void;
  /** A refusal that is about no field of the form. */
  readonly problem?: string | null;
  /** What stands beside the buttons, such as how far something is. */
  readonly status?: ReactNode;
  /** While the act is on its way to the disk. */
  readonly isBusy?: boolean;
}

/** A dialog that does one thing. Enter does it, from a field of several lines Ctrl+Enter. */
export function FormDialog(props: FormDialogProps) {
  const {
    submitLabel,
    submitVariant = 'primary',
    onSubmit,
    problem,
    status,
    isBusy = false,
    children,
    ...dialog
  } = props;
  const form = useRef<HTMLFormElement>(null);
  useFocusOnRefusal(form, isBusy);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onSubmit();
  };
  // On the way down: a choice of several keeps the key to itself on the way up.
  const submitOnCtrlEnter = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <Dialog {...dialog}>
      <form ref={form} className={styles.form} onSubmit={submit} onKeyDownCapture={submitOnCtrlEnter} noValidate>
        <div className={styles.body}>{children}</div>
        <div className={styles.footer}>
          {problem != null && (
            <div className={styles.problem}>
              <Sentence>{problem}</Sentence>
            </div>
          )}
          {status}
          {dialog.onClose !== null && <Button onPress={dialog.onClose}>Cancel</Button>}
          <Button type="submit" variant={submitVariant}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Once an act came back refused, the field that it is about takes the focus, and its refusal is read with it. */
function useFocusOnRefusal(form: RefObject<HTMLFormElement | null>, isBusy: boolean): void {
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    const cameBack = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    const invalid = cameBack ? form.current?.querySelector<HTMLElement>('[aria-invalid=true]') : null;
    // A group of choices takes no focus itself; its first choice does.
    const field = invalid?.querySelector<HTMLElement>('input') ?? invalid;
    field?.focus();
  }, [form, isBusy]);
}
