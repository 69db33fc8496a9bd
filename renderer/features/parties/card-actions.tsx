import type { Party } from '@domain/incident/parties';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './full-card.module.css';

/** What can be done about a party; each opens the dialog that is made for it. [P1, E2] */
export function CardActions({ party }: { readonly party: Party }) {
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  if (readOnly || party.setAside) return null;
  const partyId = party.id;
  return (
    <div className={styles.actions}>
      {party.role !== 'us' && (
        <>
          <Button
            icon={<Icon name="phone" size={14} />}
            onPress={() => showDialog({ kind: 'attempt', partyId, rung: null })}
          >
            Log attempt
          </Button>
          <Button icon={<Icon name="reply" size={14} />} onPress={() => showDialog({ kind: 'reply', partyId })}>
            They replied
          </Button>
          <Button
            icon={<Icon name="message-square-quote" size={14} />}
            onPress={() => showDialog({ kind: 'stance', partyId })}
          >
            Note their stance
          </Button>
        </>
      )}
      <Button icon={<Icon name="pencil" size={14} />} onPress={() => showDialog({ kind: 'party', partyId })}>
        Edit the card
      </Button>
    </div>
  );
}
