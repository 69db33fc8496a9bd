import { roleName } from '@domain/incident/words';
import { formatDays } from '@domain/kernel/elapsed';
import type { PartyId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useMemo } from 'react';
import { useMinute } from '../../hooks/use-now';
import { Dialog, DialogBody } from '../../ui/dialog';
import { shownNow } from '../header/shown-span';
import { spanInMinutes } from '../header/span-in-minutes';
import { useIncident } from '../header/use-incident';
import { BallLine } from './ball-line';
import { CardAccounts } from './card-accounts';
import { CardActions } from './card-actions';
import { CardNotes } from './card-notes';
import { CardPeople } from './card-people';
import { CardReferences } from './card-references';
import { CardTrail } from './card-trail';
import styles from './full-card.module.css';
import { fullCardView } from './full-card-view';
import { PartyBadge } from './party-badge';
import { partyBadges } from './party-badges';
import { contractText, partyCardView } from './party-card-view';
import { PartyMeta } from './party-meta';

interface PartyCardDialogProps {
  readonly partyId: PartyId;
  readonly onClose: () => void;
}

/** All that the record says of one party. [P1, P2, P4] */
export function PartyCardDialog({ partyId, onClose }: PartyCardDialogProps) {
  const incident = useIncident();
  const minute = useMinute();
  const moment = useMemo(() => shownNow(incident, minute), [incident, minute]);
  const party = incident.parties.find(({ id }) => id === partyId) ?? null;
  const badges = useMemo(() => partyBadges(incident.parties), [incident.parties]);
  const view = useMemo(
    () => (party === null ? null : fullCardView(incident, party, moment.at)),
    [incident, party, moment],
  );
  if (party === null || view === null) return null;
  const name = visibleText(party.name);
  const isUs = party.role === 'us';
  const isOver = incident.lifecycle.resolved !== null;
  const contract = isUs ? null : (contractText(party) ?? 'contract not known');
  const role = [roleName(party.role), contract, party.setAside ? 'set aside' : null];
  const inAll = view.withThemInAllMs;
  return (
    <Dialog title={name} onClose={onClose} size="wide">
      <DialogBody label={`Card of ${name}`}>
        <div className={styles.head}>
          <PartyBadge badge={badges.get(party.id)} />
          <span>{role.filter((part) => part !== null).join(', ')}</span>
        </div>
        {!isUs && (
          <section className={styles.waiting} aria-label="With whom the ball lies">
            {!isOver && <BallLine ball={view.ball} incident={incident} />}
            {inAll !== null && (
              <p className={styles.quiet}>
                With them in all {moment.certainty === 'day' ? `about ${formatDays(inAll)}` : spanInMinutes(inAll)}
              </p>
            )}
            <PartyMeta
              party={{ ...party, references: [] }}
              view={partyCardView(incident, party, moment.at)}
              incident={incident}
              isOver={isOver}
            />
          </section>
        )}
        <div className={styles.columns}>
          <CardNotes party={party} />
          <CardReferences party={party} />
        </div>
        <CardAccounts party={party} view={view} />
        {!isUs && <CardTrail view={view} now={moment.at} />}
        <CardPeople people={view.people} now={moment.at} />
      </DialogBody>
      <CardActions party={party} />
    </Dialog>
  );
}
