import { type EntryKind, entryKindSchema } from '@domain/incident/log';
import { kindName, roleName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { Button } from 'react-aria-components';
import { Menu } from '../../ui/menu';
import { useRoom } from '../header/use-incident';
import { KindIcon } from '../log/kind-icon';
import styles from './capture-bar.module.css';
import type { CaptureDraft } from './capture-draft';

interface CaptureTokensProps {
  readonly draft: CaptureDraft;
  readonly onChange: (change: Partial<CaptureDraft>) => void;
}

const kinds = entryKindSchema.options.map((kind) => ({
  id: kind,
  label: kindName(kind),
  icon: <KindIcon kind={kind} />,
}));

/** What kind of entry it will be, and who said or did it. */
export function CaptureTokens({ draft, onChange }: CaptureTokensProps) {
  const parties = useRoom('parties').filter((party) => !party.setAside);
  const chosen = parties.find((party) => party.id === draft.partyId);
  const choices = [
    { id: '', label: 'Nobody in particular' },
    ...parties.map((party) => ({ id: party.id, label: visibleText(party.name), description: roleName(party.role) })),
  ];
  return (
    <>
      <Menu<EntryKind>
        label="Kind of entry"
        choices={kinds}
        onChoose={(kind) => onChange({ kind })}
        trigger={
          <Button className={styles.token ?? ''} aria-label={`Kind: ${kindName(draft.kind)}`}>
            <KindIcon kind={draft.kind} />
            {kindName(draft.kind)}
          </Button>
        }
      />
      {parties.length > 0 && (
        <Menu<string>
          label="Who said or did it"
          choices={choices}
          onChoose={(id) => onChange({ partyId: id === '' ? null : id })}
          trigger={
            <Button
              className={styles.token ?? ''}
              data-empty={chosen === undefined}
              aria-label={`Who: ${chosen === undefined ? 'nobody in particular' : visibleText(chosen.name)}`}
            >
              {chosen === undefined ? 'Who' : visibleText(chosen.name)}
            </Button>
          }
        />
      )}
    </>
  );
}
