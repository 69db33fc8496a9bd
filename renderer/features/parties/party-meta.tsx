import type { Incident } from '@domain/incident/incident';
import type { Moment } from '@domain/incident/lifecycle';
import type { Party } from '@domain/incident/parties';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import type { DueCommitment } from '@domain/queries/due-commitments';
import { useOfMinute } from '../../hooks/use-now';
import { Icon } from '../../ui/icon';
import { MinuteText } from '../header/minute-text';
import { shortTime } from '../header/short-time';
import { shownNow, shownSpan } from '../header/shown-span';
import { useZone } from '../header/use-incident';
import styles from './party-card.module.css';
import type { PartyCardView } from './party-card-view';

interface PartyMetaProps {
  readonly party: Party;
  readonly view: PartyCardView;
  readonly incident: Incident;
  /** Resolved: nothing is waited for any more. */
  readonly isOver: boolean;
}

/** References, last contact, what they promised, next chase. [P1, C4] */
export function PartyMeta({ party, view, incident, isOver }: PartyMetaProps) {
  const zone = useZone();
  const { lastContact, promise } = view;
  const chase = party.nextChaseAt;
  const isPast = useOfMinute((minute) => {
    const now = shownNow(incident, minute).at;
    return { promise: promise !== null && promise.dueAt < now, chase: chase !== null && chase <= now };
  });
  return (
    <>
      {party.references.length > 0 && (
        <div className={styles.meta}>
          <Icon name="hash" size={14} />
          <span className={styles.references}>{party.references.map(visibleText).join(', ')}</span>
        </div>
      )}
      {lastContact !== null && (
        <div className={styles.meta}>
          <Icon name="history" size={14} />
          <span>
            Last contact{' '}
            <MinuteText
              incident={incident}
              of={(moment) =>
                isOver ? shortTime(lastContact, moment.at, zone) : `${shownSpan(lastContact, moment)} ago`
              }
            />
          </span>
        </div>
      )}
      {promise !== null && !isOver && (
        <div className={styles.meta} data-overdue={isPast.promise}>
          <Icon name="hourglass" size={14} />
          <MinuteText incident={incident} of={(moment) => promiseText(promise, moment, zone)} />
        </div>
      )}
      {chase !== null && !isOver && (
        <div className={styles.meta} data-due={isPast.chase}>
          <Icon name="bell-ring" size={14} />
          <MinuteText incident={incident} of={(moment) => chaseText(chase, moment, zone)} />
        </div>
      )}
    </>
  );
}

function promiseText({ dueAt, dueCertainty }: DueCommitment, now: Moment, zone: string): string {
  const due = { at: dueAt, certainty: dueCertainty };
  return dueAt < now.at ? `Promise overdue ${shownSpan(due, now)}` : `Promised by ${shortTime(due, now.at, zone)}`;
}

function chaseText(at: Instant, now: Moment, zone: string): string {
  const chase = { at, certainty: 'exact' } as const;
  return at <= now.at ? `Chase now, ${shownSpan(chase, now)} late` : `Chase ${shortTime(chase, now.at, zone)}`;
}
