import type { Incident } from '@domain/incident/incident';
import type { Party } from '@domain/incident/parties';
import { roleName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { memo, useId } from 'react';
import { useOfMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { PartyVendor } from '../directory/party-vendor';
import { shownNow } from '../header/shown-span';
import { BallLine } from './ball-line';
import { PartyBadge } from './party-badge';
import type { PartyBadgeView } from './party-badges';
import styles from './party-card.module.css';
import { contractText, partyCardView } from './party-card-view';
import { PartyMeta } from './party-meta';
import { PartyStance } from './party-stance';

interface PartyCardProps {
  readonly incident: Incident;
  readonly party: Party;
  readonly badge: PartyBadgeView | undefined;
}

/** One party: role, contract, what it owns, what it says, with whom the ball lies. [P1, P2] */
export const PartyCard = memo(function PartyCard({ incident, party, badge }: PartyCardProps) {
  const view = useOfMinute((minute) => partyCardView(incident, party, shownNow(incident, minute).at));
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const openCard = () => showDialog({ kind: 'party-card', partyId: party.id });
  const nameId = useId();
  const name = visibleText(party.name);
  const note = party.ownershipNotes.at(-1)?.text ?? '';
  const isUs = party.role === 'us';
  const isOver = incident.lifecycle.resolved !== null;
  return (
    <section
      className={styles.card}
      data-party-id={party.id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) openCard();
      }}
      aria-labelledby={nameId}
      data-ball={!isUs && !isOver && view.ball?.with === 'them'}
      data-tone={badge?.tone ?? 'none'}
    >
      <div className={styles.head}>
        <PartyBadge badge={badge} />
        <div className={styles.names}>
          <h3 id={nameId}>
            <button type="button" className={styles.open} title={`Open the card of ${name}`} onClick={openCard}>
              {name}
            </button>
          </h3>
          <div className={styles.role}>{[roleName(party.role), contractText(party)].filter(Boolean).join(', ')}</div>
        </div>
        {!readOnly && (
          <IconButton label={`Edit ${name}`} onPress={() => showDialog({ kind: 'party', partyId: party.id })}>
            <Icon name="pencil" size={14} />
          </IconButton>
        )}
      </div>
      {!isUs && !isOver && <BallLine ball={view.ball} incident={incident} />}
      {note !== '' && <p className={styles.note}>{visibleText(note)}</p>}
      {!isUs && <PartyStance party={party} view={view} />}
      {party.accounts.map((account) => (
        <p key={account.eventId} className={styles.account}>
          <span className={styles.quiet}>{isUs ? 'We say' : 'They say'} (no date):</span> {visibleText(account.text)}
        </p>
      ))}
      <PartyMeta party={party} view={view} incident={incident} isOver={isOver} />
      {!isUs && !readOnly && <PartyVendor party={party} />}
    </section>
  );
});
