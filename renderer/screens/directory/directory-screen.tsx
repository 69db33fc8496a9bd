import { listedVendors, vendorsWith } from '@domain/directory/vendor-list';
import { useDeferredValue, useMemo, useState } from 'react';
import { DirectoryFileButtons } from '../../features/directory/directory-file-buttons';
import { NoVendors } from '../../features/directory/no-vendors';
import { VendorCard } from '../../features/directory/vendor-card';
import { VendorList } from '../../features/directory/vendor-list';
import { ListFilter } from '../../features/incident-list/list-filter';
import { DirectoryBanner } from '../../features/lifecycle/record-banner';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Screen, ScreenMiddle } from '../../ui/screen';
import styles from './directory-screen.module.css';

/** Vendors and what is known of them, ready before anything breaks. [B1] */
export function DirectoryScreen({ vendorId }: { readonly vendorId: string | null }) {
  const vendors = useApp((state) => state.openDirectory?.directory.vendors ?? null);
  const listed = useMemo(() => (vendors === null ? null : listedVendors(vendors)), [vendors]);
  const [filter, setFilter] = useState('');
  const sought = useDeferredValue(filter);
  const shown = useMemo(() => vendorsWith(listed ?? [], sought), [listed, sought]);
  const chosen = listed?.find(({ id }) => id === vendorId) ?? shown[0] ?? null;
  const showDialog = useApp((state) => state.showDialog);
  if (listed === null) return <Screen name="Directory" />;
  if (listed.length === 0) {
    return (
      <Screen name="Directory">
        <DirectoryBanner />
        <ScreenMiddle>
          <NoVendors />
        </ScreenMiddle>
      </Screen>
    );
  }
  return (
    <Screen
      name="Directory"
      tools={
        <>
          <ListFilter
            label="Filter the vendors"
            placeholder="Filter by name, person or number"
            value={filter}
            onChange={setFilter}
          />
          <DirectoryFileButtons />
          <Button
            variant="primary"
            icon={<Icon name="plus" size={16} />}
            onPress={() => showDialog({ kind: 'vendor', vendorId: null })}
          >
            Add a vendor
          </Button>
        </>
      }
    >
      <DirectoryBanner />
      <div className={styles.body}>
        <section className={styles.list} aria-label="All vendors">
          {shown.length === 0 ? (
            <p className={styles.none}>No vendor has all of these words.</p>
          ) : (
            <VendorList vendors={shown} chosenId={chosen?.id ?? null} />
          )}
          <p className={styles.count}>{countText(shown.length, listed.length)}</p>
        </section>
        <div className={styles.card}>{chosen !== null && <VendorCard key={chosen.id} vendor={chosen} />}</div>
      </div>
    </Screen>
  );
}

const count = new Intl.NumberFormat('en-GB');

function countText(shown: number, all: number): string {
  const total = all === 1 ? '1 vendor' : `${count.format(all)} vendors`;
  return shown === all ? total : `${count.format(shown)} of ${total}`;
}
