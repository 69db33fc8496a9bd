import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { CardSection } from './card-section';
import styles from './full-card.module.css';
import type { FullCardView } from './full-card-view';
import { StanceLine } from './stance-line';

interface CardAccountsProps {
  readonly party: Party;
  readonly view: FullCardView;
}

/** What a party says of itself beside what others say of it; none corrects another. [P1, P4] */
export function CardAccounts({ party, view }: CardAccountsProps) {
  const { stances, finding, pointedAtBy } = view;
  const isUs = party.role === 'us';
  const isMute = stances.length === 0 && party.accounts.length === 0;
  return (
    <div className={styles.columns}>
      <CardSection title={isUs ? 'What we say' : 'What they say'} empty={isMute ? 'Nothing noted yet' : undefined}>
        <ol className={styles.stances} aria-label="Stances, the latest first">
          {stances.map((stance, index) => (
            <li key={stance.id}>
              <StanceLine stance={stance} finding={index === 0 ? finding : null} />
            </li>
          ))}
        </ol>
        {party.accounts.map((account) => (
          <p key={account.eventId} className={styles.account}>
            <span className={styles.quiet}>No date:</span> {visibleText(account.text)}
          </p>
        ))}
      </CardSection>
      <CardSection
        title={isUs ? 'What others say of us' : 'What others say of them'}
        empty={pointedAtBy.length === 0 ? 'Nobody points at them' : undefined}
      >
        <ul className={styles.stances}>
          {pointedAtBy.map((one) => (
            <li key={one.stance.id}>
              <StanceLine stance={one.stance} by={visibleText(one.party.name)} />
            </li>
          ))}
        </ul>
      </CardSection>
    </div>
  );
}
