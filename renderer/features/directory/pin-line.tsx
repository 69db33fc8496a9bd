import type { VendorId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import styles from './vendor-card.module.css';

interface PinLineProps {
  readonly vendorId: VendorId;
  readonly label: string;
  readonly onRemoved: () => void;
}

/** One PIN: hidden until it is asked for, and hidden again when the card is left. [B6] */
export function PinLine({ vendorId, label, onRemoved }: PinLineProps) {
  const showPin = useApp((state) => state.showPin);
  const removePin = useApp((state) => state.removePin);
  const toast = useApp((state) => state.toast);
  const [pin, setPin] = useState<string | null>(null);
  const name = visibleText(label);
  const show = async () => {
    const outcome = await showPin(vendorId, label);
    if (outcome.ok) setPin(outcome.value.pin);
    else toast(outcome.error.sentence, { tone: 'problem' });
  };
  const remove = async () => {
    const outcome = await removePin(vendorId, label);
    if (!outcome.ok) return toast(outcome.error.sentence, { tone: 'problem' });
    toast(`${name} removed from this computer`);
    onRemoved();
  };
  return (
    <div className={styles.pin}>
      <span className={styles.who}>{name}</span>
      <span className={styles.value}>{pin === null ? '••••' : visibleText(pin)}</span>
      <Button
        size="small"
        aria-label={`${pin === null ? 'Show' : 'Hide'} ${name}`}
        onPress={() => (pin === null ? void show() : setPin(null))}
      >
        {pin === null ? 'Show' : 'Hide'}
      </Button>
      <Button size="small" variant="quiet" aria-label={`Remove ${name}`} onPress={() => void remove()}>
        Remove
      </Button>
    </div>
  );
}
