import type { IncidentSummary } from '@contract/incidents';
import { useOfNow } from '../../hooks/use-now';
import { digitsOf, Timer } from '../../ui/timer';
import styles from './incident-clock.module.css';
import { listClock } from './list-clock';

interface IncidentClockProps {
  readonly incident: IncidentSummary;
}

/** How long an incident has lasted; its digits each second while it runs. [C2, X4] */
export function IncidentClock({ incident }: IncidentClockProps) {
  const frame = useOfNow((now) => {
    const clock = listClock(incident, now);
    return clock === null ? null : { ...clock, value: null };
  });
  if (frame === null) return <span className={styles.hedge}>Start not known</span>;
  const { day, hedge, asOf, spoken } = frame;
  return (
    <span className={styles.clock}>
      {day !== null && <span className={styles.day}>Day {day}</span>}
      <span className={styles.numbers}>
        {hedge !== null && <span className={styles.hedge}>{hedge}</span>}
        <Timer label={spoken} size="large">
          <Digits incident={incident} />
        </Timer>
        {asOf !== null && <span className={styles.hedge}>{asOf}</span>}
      </span>
    </span>
  );
}

function Digits({ incident }: IncidentClockProps) {
  return digitsOf(useOfNow((now) => listClock(incident, now)?.value ?? ''));
}
