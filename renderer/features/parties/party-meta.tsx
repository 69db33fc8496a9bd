import type { Moment } from '@domain/incident/lifecycle';
import type { Party } from '@domain/incident/parties';
import { msBetween } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { BellRing, Hash, History, Hourglass } from 'lucide-react';
import { shortTime } from '../header/short-time';
import { shownSpan } from '../header/shown-span';
import { spanInMinutes } from '../header/span-in-minutes';
import { useZone } from '../header/use-incident';
import styles from './party-card.module.css';
import type { PartyCardView } from './party-card-view';

interface PartyMetaProps {
  readonly party: Party;
  readonly view: PartyCardView;
  readonly moment: Moment;
  /** Resolved: nothing is waited for any more. */
  readonly isOver: boolean;
}

/** References, last contact, what they promised, next chase. [P1, C4] */
export function PartyMeta({ party, view, moment, isOver }: PartyMetaProps) {
  const zone = useZone();
  const { lastContact, promise } = view;
  const chase = party.nextChaseAt;
  return (
    <>
      {party.references.length > 0 && (
        <div className={styles.meta}>
          <Hash size={14} aria-hidden="true" />
          <span className={styles.references}>{party.references.map(visibleText).join(', ')}</span>
        </div>
      )}
      {lastContact !== null && (
        <div className={styles.meta}>
          <History size={14} aria-hidden="true" />
          Last contact {isOver ? shortTime(lastContact, moment.at, zone) : `${shownSpan(lastContact, moment)} ago`}
        </div>
      )}
      {promise !== null && !isOver && (
        <div className={styles.meta} data-overdue={promise.dueAt < moment.at}>
          <Hourglass size={14} aria-hidden="true" />
          {promise.dueAt < moment.at
            ? `Promise overdue ${spanInMinutes(msBetween(promise.dueAt, moment.at))}`
            : `Promised by ${shortTime({ at: promise.dueAt, certainty: promise.dueCertainty }, moment.at, zone)}`}
        </div>
      )}
      {chase !== null && !isOver && (
        <div className={styles.meta} data-due={chase <= moment.at}>
          <BellRing size={14} aria-hidden="true" />
          {chase <= moment.at
            ? `Chase now, ${spanInMinutes(msBetween(chase, moment.at))} late`
            : `Chase ${shortTime({ at: chase, certainty: 'exact' }, moment.at, zone)}`}
        </div>
      )}
    </>
  );
}
