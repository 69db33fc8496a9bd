import type { Moment } from '@domain/incident/lifecycle';
import type { EntryId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { CardSection } from './card-section';
import styles from './full-card.module.css';
import type { FullCardView, TrailStep } from './full-card-view';
import { useShowEntry } from './use-show-entry';

interface CardTrailProps {
  readonly view: FullCardView;
  readonly now: Instant;
}

/** Our last try to reach them, and the last that a person there said. [P1, E3] */
export function CardTrail({ view: { lastTry, lastAnswer }, now }: CardTrailProps) {
  return (
    <div className={styles.columns}>
      <CardSection title="Last attempt" empty={lastTry === null ? 'None logged yet' : undefined}>
        {lastTry !== null && <Step step={lastTry} now={now} />}
      </CardSection>
      <CardSection title="Last useful answer" empty={lastAnswer === null ? 'No person has answered yet' : undefined}>
        {lastAnswer !== null && <Step step={lastAnswer} now={now} />}
      </CardSection>
    </div>
  );
}

function Step({ step, now }: { readonly step: TrailStep; readonly now: Instant }) {
  const { entryId, how, words } = step;
  return (
    <p className={styles.words}>
      <When moment={step} entryId={entryId} now={now} /> {how}
      {words !== null && <span className={styles.said}>{words === '' ? 'words removed' : visibleText(words)}</span>}
    </p>
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
