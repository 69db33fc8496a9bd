import type { Stance } from '@domain/incident/stances';
import { visibleText } from '@domain/kernel/text';
import { formatDate, formatDateTime } from '@domain/kernel/zone';
import type { Finding } from '@domain/queries/ownership';
import { useRoom, useZone } from '../header/use-incident';
import styles from './party-card.module.css';
import { stanceText } from './party-card-view';
import { useShowEntry } from './use-show-entry';

interface StanceLineProps {
  readonly stance: Stance;
  /** Who says so, where that is not plain. */
  readonly by?: string;
  /** Of one that says fixed, and is the latest. */
  readonly finding?: Finding | null;
}

/** What a party said of its part, when, and the way to the entry that proves it. [P1] */
export function StanceLine({ stance, by, finding = null }: StanceLineProps) {
  const parties = useRoom('parties');
  const zone = useZone();
  const showEntry = useShowEntry();
  const date = stance.certainty === 'day' ? formatDate(stance.at, zone) : formatDateTime(stance.at, zone);
  const when = stance.certainty === 'about' ? `about ${date}` : date;
  const { entryId } = stance;
  const says = stanceText(stance, parties, finding);
  return (
    <div className={styles.stanceLine}>
      <b>{by === undefined ? says : `${by}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`}</b>{' '}
      {entryId === null ? (
        <span className={styles.quiet}>{when}</span>
      ) : (
        <button
          type="button"
          className={styles.jump}
          title="Show the entry that proves it"
          onClick={() => showEntry(entryId)}
        >
          {when}
        </button>
      )}
      {stance.words !== null && entryId === null && <div className={styles.words}>“{visibleText(stance.words)}”</div>}
    </div>
  );
}
