import type { Vendor } from '@domain/directory/vendors';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { ContractSection } from './contract-section';
import { LadderSection } from './ladder-section';
import { PastSection } from './past-section';
import { PinsSection } from './pins-section';
import { ReachSection } from './reach-section';
import styles from './vendor-card.module.css';
import { Section } from './vendor-section';

/** Everything that is known of a vendor, what is needed first at the top. [B1] */
export function VendorCard({ vendor }: { readonly vendor: Vendor }) {
  const showDialog = useApp((state) => state.showDialog);
  const printBattleCard = useApp((state) => state.printBattleCard);
  const changeDirectory = useApp((state) => state.changeDirectory);
  const toast = useApp((state) => state.toast);
  const readOnly = useApp((state) => state.openDirectory?.readOnly === true);
  const name = visibleText(vendor.name);
  const setAside = async () => {
    const outcome = await changeDirectory({ type: 'SetAsideVendor', vendorId: vendor.id }, `${name} set aside`);
    if (!outcome.ok) toast(outcome.error.sentence, { tone: 'problem' });
  };
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        {!readOnly && (
          <>
            <Button
              icon={<Icon name="pencil" size={16} />}
              onPress={() => showDialog({ kind: 'vendor', vendorId: vendor.id })}
            >
              Edit
            </Button>
            <Button icon={<Icon name="printer" size={16} />} onPress={() => void printBattleCard(vendor.id)}>
              Battle card
            </Button>
            <Button variant="quiet" onPress={() => void setAside()}>
              Set aside
            </Button>
          </>
        )}
      </div>
      {vendor.firstWords !== null && (
        <Section title="Say first">
          <p className={styles.first}>{visibleText(vendor.firstWords)}</p>
        </Section>
      )}
      <ReachSection vendor={vendor} />
      <LadderSection ladder={vendor.ladder} />
      <PinsSection vendorId={vendor.id} />
      <ContractSection vendor={vendor} />
      {vendor.notes !== null && (
        <Section title="Notes">
          <p className={styles.words}>{visibleText(vendor.notes)}</p>
        </Section>
      )}
      <PastSection vendorId={vendor.id} />
    </article>
  );
}
