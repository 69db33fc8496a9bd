import type { IncidentSummary } from '@contract/incidents';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { Button } from 'react-aria-components';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { dateRange, listClock } from './list-clock';
import styles from './past-table.module.css';
import { SeverityChip } from './severity-chip';

interface PastTableProps {
  readonly incidents: readonly IncidentSummary[];
}

/** Incidents that are over, for looking one up. */
export function PastTable({ incidents }: PastTableProps) {
  const now = useMinute();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Past incidents">
        <thead>
          <tr>
            <th scope="col">Reference</th>
            <th scope="col">Incident</th>
            <th scope="col">Severity</th>
            <th scope="col">Down for</th>
            <th scope="col">Dates</th>
            <th scope="col">Outside parties</th>
          </tr>
        </thead>
        <tbody>
          {incidents.map((incident) => (
            <PastRow key={incident.incidentId} incident={incident} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PastRow({ incident, now }: { readonly incident: IncidentSummary; readonly now: Instant }) {
  const openIncident = useApp((state) => state.openIncident);
  const { incidentId, reference, title, severity, outsideParties } = incident;
  const clock = listClock(incident, now);
  return (
    <tr>
      <td className={styles.ref}>{reference}</td>
      <td>
        <Button className={styles.title ?? ''} onPress={() => void openIncident(incidentId)}>
          {visibleText(title)}
        </Button>
      </td>
      <td>
        <SeverityChip severity={severity} />
      </td>
      <td className={styles.number}>
        {clock === null ? 'Not known' : [clock.hedge, clock.value].filter((part) => part !== null).join(' ')}
      </td>
      <td className={styles.dates}>{dateRange(incident)}</td>
      <td className={styles.muted}>{outsideParties.map(visibleText).join(', ')}</td>
    </tr>
  );
}
