import { rungWords } from '@domain/directory/words';
import type { Ladder } from '@domain/incident/ladder';
import { visibleText } from '@domain/kernel/text';
import styles from './vendor-card.module.css';
import { Section } from './vendor-section';

/** The rungs in order, with patience and words. [E1, E5] */
export function LadderSection({ ladder }: { readonly ladder: Ladder }) {
  return (
    <Section title="Ladder">
      {ladder.length === 0 ? (
        <p className={styles.quiet}>The default ladder, from support phone to formal complaint.</p>
      ) : (
        <ol className={styles.ladder}>
          {ladder.map((rung) => (
            <li key={rung.name}>
              <span className={styles.who}>{visibleText(rung.name)}</span>
              <span className={styles.quiet}>{visibleText(rungWords(rung))}</span>
              {rung.whatToSay !== null && <p className={styles.words}>“{visibleText(rung.whatToSay)}”</p>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
