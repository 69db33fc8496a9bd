import type { Party } from '@domain/incident/parties';
import { useId, useState } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import styles from './party-card.module.css';
import type { PartyCardView } from './party-card-view';
import { StanceLine } from './stance-line';

interface PartyStanceProps {
  readonly party: Party;
  readonly view: PartyCardView;
}

/** What the party itself says now, every earlier stance, and the entry that proves each. [P1] */
export function PartyStance({ party, view }: PartyStanceProps) {
  const [shown, setShown] = useState(false);
  const listId = useId();
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const { stance, finding, earlierStances } = view;
  return (
    <div className={styles.stance}>
      {stance !== null && <StanceLine stance={stance} finding={finding} />}
      <div className={styles.stanceActions}>
        {!readOnly && (
          <button
            type="button"
            className={styles.jump}
            onClick={() => showDialog({ kind: 'stance', partyId: party.id })}
          >
            {stance === null ? 'Note their stance' : 'New stance'}
          </button>
        )}
        {earlierStances.length > 0 && (
          <button
            type="button"
            className={styles.jump}
            aria-expanded={shown}
            aria-controls={listId}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide earlier' : `${earlierStances.length} earlier`}
          </button>
        )}
      </div>
      {shown && (
        <ul id={listId} className={styles.earlier}>
          {earlierStances.map((one) => (
            <li key={one.id}>
              <StanceLine stance={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
