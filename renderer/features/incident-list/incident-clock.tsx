import type { IncidentSummary } from '@contract/window-api';
import { useNow } from '../../hooks/use-now';
import { Timer } from '../../ui/timer';
import styles from './incident-clock.module.css';
import { listClock } from './list-clock';

/** How long an incident has lasted, each second while it runs. [C2, X4] */
export function IncidentClock({ incident }: { readonly incident: IncidentSummary }) {
  const clock = listClock(incident, useNow());
  if (clock === null) return <span className={styles.hedge}>Start not known</span>;
  const { day, hedge, value, asOf, spoken } = clock;
  return (
    <span className={styles.clock}>
      {day !== null && <span className={styles.day}>Day {day}</span>}
      <span className={styles.numbers}>
        {hedge !== null && <span className={styles.hedge}>{hedge}</span>}
        <Timer label={spoken} value={value} size="large" />
        {asOf !== null && <span className={styles.hedge}>{asOf}</span>}
      </span>
    </span>
  );
}
