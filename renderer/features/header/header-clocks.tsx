import { useDeferredValue, useMemo } from 'react';
import { useMinute } from '../../hooks/use-now';
import styles from './incident-header.module.css';
import { MainClock } from './main-clock';
import { SideClock } from './side-clock';
import { sideClocks } from './side-clocks-view';
import { useIncident, useZone } from './use-incident';

/** The main clock by the second, the others by the minute. [C2, C3, C5] */
export function HeaderClocks() {
  return (
    <div className={styles.clocks}>
      <MainClock />
      <SideClocks />
    </div>
  );
}

function SideClocks() {
  // They look through the whole log and count minutes: the row of an act comes first.
  const incident = useDeferredValue(useIncident());
  const minute = useMinute();
  const zone = useZone();
  const views = useMemo(() => sideClocks(incident, minute, zone), [incident, minute, zone]);
  return views.map((view) => <SideClock key={view.id} view={view} />);
}
