import { changedSince, takenVendor, vendorNamed } from '@domain/directory/known-vendor';
import { initialVendors, type Vendor } from '@domain/directory/vendors';
import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './party-vendor.module.css';

/** What ties a party to the directory: what it took over, and whether the directory says something else by now. [B2] */
export function PartyVendor({ party }: { readonly party: Party }) {
  const vendors = useApp((state) => state.openDirectory?.directory.vendors ?? initialVendors);
  const showScreen = useApp((state) => state.showScreen);
  const act = useApp((state) => state.act);
  const { id: partyId, vendor: taken } = party;
  const newer = useMemo(() => (taken === null ? null : changedSince(vendors, taken)), [vendors, taken]);
  const sameName = useMemo(
    () => (taken === null ? vendorNamed(vendors, party.name) : null),
    [vendors, taken, party.name],
  );
  const name = visibleText(party.name);
  const take = (vendor: Vendor) =>
    void act({ type: 'TakeVendor', partyId, vendor: takenVendor(vendor) }, `${name} taken from the directory`);
  if (taken === null && sameName === null) return null;
  return (
    <div className={styles.line}>
      {taken !== null && (
        <Button
          size="small"
          variant="quiet"
          icon={<Icon name="book-user" size={14} />}
          onPress={() => showScreen({ name: 'directory', vendorId: taken.vendorId })}
        >
          In the directory
        </Button>
      )}
      {newer !== null && (
        <>
          <span className={styles.words}>The directory has changed since.</span>
          <Button size="small" aria-label={`Take the new card and ladder of ${name}`} onPress={() => take(newer)}>
            Take the new ladder
          </Button>
        </>
      )}
      {sameName !== null && (
        <Button
          size="small"
          icon={<Icon name="book-user" size={14} />}
          aria-label={`Take ${name} from the directory`}
          onPress={() => take(sameName)}
        >
          Take from the directory
        </Button>
      )}
    </div>
  );
}
