import type { Noted, Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import { useZone } from '../header/use-incident';
import { CardSection } from './card-section';
import styles from './full-card.module.css';

/** What a party owns, in our words, and how we put it before. [P1] */
export function CardNotes({ party }: { readonly party: Party }) {
  const zone = useZone();
  const [latest, ...earlier] = party.ownershipNotes.toReversed();
  const who = ({ by, at }: Noted) => `${visibleText(by)}, ${formatDateTime(at, zone)}`;
  return (
    <CardSection title="What it owns, in our words" empty={latest === undefined ? 'Not noted yet' : undefined}>
      {latest !== undefined && (
        <p className={styles.words}>
          {visibleText(latest.text)} <span className={styles.quiet}>{who(latest)}</span>
        </p>
      )}
      {earlier.map((note) => (
        <p key={note.eventId} className={styles.words}>
          <s>{visibleText(note.text)}</s> <span className={styles.quiet}>{who(note)}</span>
        </p>
      ))}
    </CardSection>
  );
}
