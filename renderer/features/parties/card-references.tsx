import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { copyText } from '../../hooks/copy-text';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { CardSection } from './card-section';
import styles from './full-card.module.css';

/** Ticket, account and contract numbers, each to be copied as it was written down. [P1] */
export function CardReferences({ party }: { readonly party: Party }) {
  const announce = useApp((state) => state.announce);
  const copy = (reference: string) => {
    copyText(reference);
    announce('Reference copied');
  };
  return (
    <CardSection title="References" empty={party.references.length === 0 ? 'None noted yet' : undefined}>
      <ul className={styles.references}>
        {party.references.map((reference) => (
          <li key={reference}>
            <code>{visibleText(reference)}</code>
            <IconButton label={`Copy ${visibleText(reference)}`} onPress={() => copy(reference)}>
              <Icon name="copy" size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
