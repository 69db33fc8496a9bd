import type { Incident } from '@domain/incident/incident';
import { Icon } from '../../ui/icon';
import { MinuteText } from '../header/minute-text';
import { shownSpan } from '../header/shown-span';
import styles from './party-card.module.css';
import type { PartyCardView } from './party-card-view';

interface BallLineProps {
  readonly ball: PartyCardView['ball'];
  readonly incident: Incident;
}

/** With whom the ball lies, and for how long. [P2] */
export function BallLine({ ball, incident }: BallLineProps) {
  if (ball === null) return null;
  const since = { at: ball.since, certainty: ball.certainty };
  return (
    <div className={styles.ball} data-with={ball.with}>
      <Icon name="hourglass" size={14} />
      {ball.with === 'them' ? 'Waiting on them' : 'Ball with us'}
      <time>
        <MinuteText incident={incident} of={(moment) => shownSpan(since, moment)} />
      </time>
    </div>
  );
}
