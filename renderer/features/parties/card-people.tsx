import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import type { PersonOfParty } from '@domain/queries/people-of-party';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { CardSection } from './card-section';
import styles from './full-card.module.css';

interface CardPeopleProps {
  readonly people: readonly PersonOfParty[];
  readonly now: Instant;
}

/** Whom we met there, and by which channel. [P1] */
export function CardPeople({ people, now }: CardPeopleProps) {
  const zone = useZone();
  return (
    <CardSection title="People and channels" empty={people.length === 0 ? 'Nobody met yet' : undefined}>
      <ul className={styles.people}>
        {people.map(({ name, channels, last }) => (
          <li key={name ?? ''}>
            <b>{name === null ? 'Nobody named' : visibleText(name)}</b>
            {channels.length > 0 && <span>{channels.map(visibleText).join(', ')}</span>}
            <span className={styles.quiet}>last {shortTime(last, now, zone)}</span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
