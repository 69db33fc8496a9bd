import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import card from './party-card.module.css';
import styles from './party-references.module.css';

/** A party's references, each with its cross; taken off at once, with Undo. */
export function PartyReferences({ party }: { readonly party: Party }) {
  const act = useApp((state) => state.act);
  if (party.references.length === 0) return null;
  return (
    <section aria-label="References">
      <ul className={styles.list}>
        {party.references.map((reference) => (
          <li key={reference}>
            <span className={card.references}>{visibleText(reference)}</span>
            <IconButton
              label={`Take off ${visibleText(reference)}`}
              onPress={() => void act({ type: 'DropReference', partyId: party.id, reference }, 'Reference taken off')}
            >
              <Icon name="x" size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
