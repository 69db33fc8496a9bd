import { useDeferredValue, useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { useIncident } from '../header/use-incident';
import styles from './parties-pane.module.css';
import { partyBadges } from './party-badges';
import { PartyCard } from './party-card';

/** Who owns what: every party of the incident, our own side too. [P1] */
export function PartiesPane() {
  // The cards look through the whole log and count minutes: the row of an act comes first.
  const incident = useDeferredValue(useIncident());
  const { parties } = incident;
  const badges = useMemo(() => partyBadges(parties), [parties]);
  const shown = parties.filter((party) => !party.setAside);
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  return (
    <>
      <div className={styles.label}>
        <h2>Who owns what</h2>
        <span className={styles.count}>{shown.length}</span>
        <span className={styles.add}>
          <IconButton label="Ownership map" onPress={() => showDialog({ kind: 'ownership-map' })}>
            <Icon name="waypoints" size={16} />
          </IconButton>
          {!readOnly && (
            <IconButton label="Add a party" onPress={() => showDialog({ kind: 'add-party' })}>
              <Icon name="plus" size={16} />
            </IconButton>
          )}
        </span>
      </div>
      {shown.length === 0 && (
        <p className={styles.empty}>
          Nobody is named yet. Add us, whoever gives the service, and whoever stands between.
        </p>
      )}
      {shown.map((party) => (
        <PartyCard key={party.id} incident={incident} party={party} badge={badges.get(party.id)} />
      ))}
    </>
  );
}
