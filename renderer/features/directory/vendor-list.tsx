import type { Vendor } from '@domain/directory/vendors';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { VirtualListBox } from '../../ui/virtual-list-box';
import styles from './vendor-list.module.css';

interface VendorListProps {
  readonly vendors: readonly Vendor[];
  readonly chosenId: string | null;
}

/** The vendors by name, each with the first way to reach it. */
export function VendorList({ vendors, chosenId }: VendorListProps) {
  const showScreen = useApp((state) => state.showScreen);
  return (
    <VirtualListBox
      label="Vendors"
      items={vendors}
      chosenId={chosenId}
      onChoose={(vendorId) => showScreen({ name: 'directory', vendorId })}
    >
      {(vendor) => (
        <>
          <span className={styles.name}>{visibleText(vendor.name)}</span>
          <span className={styles.reach}>{visibleText(vendor.channels[0]?.value ?? 'No channel yet')}</span>
        </>
      )}
    </VirtualListBox>
  );
}
