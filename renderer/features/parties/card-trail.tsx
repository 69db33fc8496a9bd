import type { Moment } from '@domain/incident/lifecycle';
import type { EntryId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { CardSection } from './card-section';
import styles from './full-card.module.css';
import type { FullCardView } from './full-card-view';
import { useShowEntry } from './use-show-entry';

interface CardTrailProps {
  readonly view: FullCardView;
  readonly now: Instant;
}

/** Our last try to reach them, and their last answer that was one. [P1, E3] */
export function CardTrail({ view: { lastTry, lastAnswer }, now }: CardTrailProps) {
  const how = [lastAnswer?.person ?? '', lastAnswer?.channel ?? ''].filter((part) => part !== '').map(visibleText);
  return (
    <div className={styles.columns}>
      <CardSection title="Last attempt" empty={lastTry === null ? 'None logged yet' : undefined}>
        {lastTry !== null && (
          <p className={styles.words}>
            <When moment={lastTry} entryId={lastTry.entryId} now={now} /> {lastTry.text}
            {lastTry.asked !== null && <span className={styles.said}>{visibleText(lastTry.asked)}</span>}
          </p>
        )}
      </CardSection>
      <CardSection title="Last useful answer" empty={lastAnswer === null ? 'No person has answered yet' : undefined}>
        {lastAnswer !== null && (
          <p className={styles.words}>
            <When moment={lastAnswer} entryId={lastAnswer.entryId} now={now} /> {how.join(', ')}
            <span className={styles.said}>
              {lastAnswer.text === '' ? 'words removed' : visibleText(lastAnswer.text)}
            </span>
          </p>
        )}
      </CardSection>
    </div>
  );
}

interface WhenProps {
  readonly moment: Moment;
  readonly entryId: EntryId | null;
  readonly now: Instant;
}

/** When it was; where an entry tells of it, the way there. */
function When({ moment, entryId, now }: WhenProps) {
  const zone = useZone();
  const showEntry = useShowEntry();
  const text = shortTime(moment, now, zone);
  if (entryId === null) return <b>{text}</b>;
  return (
    <button type="button" className={styles.jump} title="Show the entry" onClick={() => showEntry(entryId)}>
      {text}
    </button>
  );
}
