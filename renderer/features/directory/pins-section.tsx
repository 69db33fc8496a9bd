import type { PinList } from '@contract/pins';
import type { VendorId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Sentence } from '../../ui/sentence';
import { PinForm } from './pin-form';
import { PinLine } from './pin-line';
import styles from './vendor-card.module.css';
import { Section } from './vendor-section';

/** Support PINs, kept by the keychain of this computer and shown on demand. [B6] */
export function PinsSection({ vendorId }: { readonly vendorId: VendorId }) {
  const listPins = useApp((state) => state.listPins);
  const [pins, setPins] = useState<PinList>({ problem: null, labels: [] });
  const [isAdding, setAdding] = useState(false);
  const reload = useCallback(async () => {
    const outcome = await listPins(vendorId);
    setPins(outcome.ok ? outcome.value : { problem: outcome.error.sentence, labels: [] });
  }, [listPins, vendorId]);
  useEffect(() => void reload(), [reload]);
  return (
    <Section title="Support PINs">
      {pins.labels.map((label) => (
        <PinLine key={label} vendorId={vendorId} label={label} onRemoved={() => void reload()} />
      ))}
      {pins.problem !== null && <Sentence tone="note">{visibleText(pins.problem)}</Sentence>}
      {pins.problem === null && !isAdding && (
        <div>
          <Button size="small" icon={<Icon name="key-round" size={14} />} onPress={() => setAdding(true)}>
            Add a PIN
          </Button>
        </div>
      )}
      {isAdding && (
        <PinForm
          vendorId={vendorId}
          onDone={() => {
            setAdding(false);
            void reload();
          }}
        />
      )}
      <p className={styles.quiet}>On this computer only: never in the shared record and in no export.</p>
    </Section>
  );
}
