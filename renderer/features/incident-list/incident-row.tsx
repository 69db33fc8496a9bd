import type { IncidentSummary } from '@contract/incidents';
import { visibleText } from '@domain/kernel/text';
import { Button } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Sentence } from '../../ui/sentence';
import { IncidentClock } from './incident-clock';
import styles from './incident-row.module.css';
import { beganText } from './list-clock';
import { NextDueLine } from './next-due-line';
import { PhaseChip } from './phase-chip';
import { SeverityChip } from './severity-chip';

interface IncidentRowProps {
  readonly incident: IncidentSummary;
}

/** One incident that is not over: what, how bad, how long, on whom it waits, who leads. */
export function IncidentRow({ incident }: IncidentRowProps) {
  const openIncident = useApp((state) => state.openIncident);
  const { incidentId, reference, title, severity, phase, lead, practice, waitingOn, problem } = incident;
  return (
    <li className={styles.row}>
      <div className={styles.chips}>
        {practice && (
          <Chip tone="accent" icon={<Icon name="graduation-cap" size={14} />}>
            Practice
          </Chip>
        )}
        <SeverityChip severity={severity} />
        <PhaseChip phase={phase} />
      </div>
      <div>
        <Button className={styles.title ?? ''} onPress={() => void openIncident(incidentId)}>
          {visibleText(title)}
        </Button>
        <p className={styles.facts}>
          <span className={styles.ref}>{reference}</span>
          <span>{beganText(incident)}</span>
          <span>{lead === null ? 'No lead' : `Lead ${visibleText(lead)}`}</span>
        </p>
      </div>
      <div className={styles.state}>
        <NextDueLine incident={incident} />
        {waitingOn.length > 0 && (
          <span className={styles.waiting}>
            <Icon name="hourglass" size={14} />
            Waiting on {waitingOn.map(visibleText).join(', ')}
          </span>
        )}
      </div>
      <IncidentClock incident={incident} />
      {problem !== undefined && (
        <div className={styles.problem}>
          <Sentence tone="warn">{problem}</Sentence>
        </div>
      )}
    </li>
  );
}
