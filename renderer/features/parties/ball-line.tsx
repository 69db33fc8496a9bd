import type { Moment } from '@domain/incident/lifecycle';
import { Hourglass } from 'lucide-react';
import { shownSpan } from '../header/shown-span';
import styles from './party-card.module.css';
import type { PartyCardView } from './party-card-view';

interface BallLineProps {
  readonly ball: PartyCardView['ball'];
  readonly moment: Moment;
}

/** With whom the ball lies, and for how long. [P2] */
export function BallLine({ ball, moment }: BallLineProps) {
  if (ball === null) return null;
  return (
    <div className={styles.ball} data-with={ball.with}>
      <Hourglass size={14} aria-hidden="true" />
      {ball.with === 'them' ? 'Waiting on them' : 'Ball with us'}
      <time>{shownSpan({ at: ball.since, certainty: ball.certainty }, moment)}</time>
    </div>
  );
}
