import { type EntryKind, entryKindSchema } from '@domain/incident/log';
import { kindName, roleName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { Menu } from '../../ui/menu';
import { useRoom } from '../header/use-incident';
import { KindIcon } from '../log/kind-icon';
import styles from './capture-bar.module.css';
import type { CaptureDraft } from './capture-draft';

interface CaptureTokensProps {
  readonly kind: EntryKind;
  /** Who it will be by, in words; empty where nobody is named. */
  readonly who: string;
  readonly onChange: (change: Partial<CaptureDraft>) => void;
}

const kinds = entryKindSchema.options.map((kind) => ({
  id: kind,
  label: kindName(kind),
  icon: <KindIcon kind={kind} />,
}));

/** What kind of entry it will be, and who said or did it. */
export const CaptureTokens = memo(function CaptureTokens({ kind, who, onChange }: CaptureTokensProps) {
  const parties = useRoom('parties').filter((party) => !party.setAside);
  const choices = [
    { id: '', label: 'Nobody in particular' },
    ...parties.map((party) => ({ id: party.id, label: visibleText(party.name), description: roleName(party.role) })),
  ];
  return (
    <>
      <Menu<EntryKind>
        label="Kind of entry"
        choices={kinds}
        onChoose={(chosen) => onChange({ kind: chosen })}
        trigger={
          <Button className={styles.token ?? ''} aria-label={`Kind: ${kindName(kind)}`}>
            <KindIcon kind={kind} />
            {kindName(kind)}
          </Button>
        }
      />
      {(parties.length > 0 || who !== '') && (
        <Menu<string>
          label="Who said or did it"
          choices={choices}
          onChoose={(id) => onChange({ partyId: id === '' ? null : id })}
          trigger={
            <Button
              className={styles.token ?? ''}
              data-empty={who === ''}
              aria-label={`Who: ${who === '' ? 'nobody in particular' : who}`}
            >
              {who === '' ? 'Who' : who}
            </Button>
          }
        />
      )}
    </>
  );
});
