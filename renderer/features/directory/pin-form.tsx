import type { VendorId } from '@domain/kernel/ids';
import { type FormEvent, useState } from 'react';
import { useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './directory-form.module.css';

/** A PIN to be kept; Enter keeps it. [B6] */
export function PinForm({ vendorId, onDone }: { readonly vendorId: VendorId; readonly onDone: () => void }) {
  const savePin = useApp((state) => state.savePin);
  const [label, setLabel] = useState('Support PIN');
  const [pin, setPin] = useState('');
  const { failure, submit } = useSubmit();
  const save = (event: FormEvent) => {
    event.preventDefault();
    submit(() => savePin(vendorId, label, pin), onDone);
  };
  return (
    <form className={styles.three} onSubmit={save}>
      <TextField label="What it is for" value={label} onChange={setLabel} />
      <TextField
        label="PIN"
        type="password"
        autoFocus
        value={pin}
        onChange={setPin}
        error={failure?.sentence ?? null}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary">
          Keep it
        </Button>
        <Button onPress={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
