import type { Incident } from '@domain/incident/incident';
import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { useOfMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useZone } from '../header/use-incident';
import styles from './trail-lines.module.css';
import { trailView } from './trail-view';

interface TrailLinesProps {
  readonly incident: Incident;
  readonly party: Party;
  readonly isReadOnly: boolean;
}

/** With whom it lies and since when, how much patience is left, and past it the next rung with what to say. [E5, C3] */
export function TrailLines({ incident, party, isReadOnly }: TrailLinesProps) {
  const zone = useZone();
  const showDialog = useApp((state) => state.showDialog);
  const view = useOfMinute((minute) => trailView(incident, party, minute, zone));
  const { waiting, patience, proposal, after } = view;
  if (waiting === null) return null;
  return (
    <div className={styles.lines}>
      <p className={styles.line}>
        <Icon name="hourglass" size={14} />
        <span className={styles.words}>{waiting}</span>
      </p>
      {patience !== null && (
        <p className={styles.line} data-past={patience.isPast}>
          <Icon name="timer" size={14} />
          <span className={styles.words}>{patience.text}</span>
          {after !== null && <span className={styles.after}>{after}</span>}
        </p>
      )}
      {proposal !== null && (
        <div className={styles.proposal}>
          <Icon name="arrow-up" size={16} />
          <span>
            Next rung: <b>{visibleText(proposal.name)}</b>
          </span>
          {!isReadOnly && (
            <Button
              size="small"
              variant="primary"
              onPress={() => showDialog({ kind: 'say', partyId: party.id, rung: proposal.name })}
            >
              What to say
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
