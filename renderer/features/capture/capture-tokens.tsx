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
import type { PlannedEntry } from './capture-plan';
import { plannedPartyText } from './planned-text';
import { useMetPersons } from './use-met-persons';

interface CaptureTokensProps {
  readonly entry: PlannedEntry;
  readonly onChange: (change: Partial<CaptureDraft>) => void;
  /** The name was none: it goes back into the words. */
  readonly onPersonBack: () => void;
}

const kinds = entryKindSchema.options.map((kind) => ({
  id: kind,
  label: kindName(kind),
  icon: <KindIcon kind={kind} />,
}));

/** What kind of entry it will be, and who said or did it. */
export const CaptureTokens = memo(function CaptureTokens({ entry, onChange, onPersonBack }: CaptureTokensProps) {
  const parties = useRoom('parties').filter((party) => !party.setAside);
  const who = plannedPartyText(entry.party);
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
          <Button className={styles.token ?? ''} aria-label={`Kind: ${kindName(entry.kind)}`}>
            <KindIcon kind={entry.kind} />
            {kindName(entry.kind)}
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
              <span className={styles.name}>{who === '' ? 'Who' : who}</span>
            </Button>
          }
        />
      )}
      {entry.person !== '' && <PersonToken entry={entry} onChange={onChange} onPersonBack={onPersonBack} />}
    </>
  );
});

/** Who of them it was; the others that were met there are one choice away. */
function PersonToken({ entry, onChange, onPersonBack }: CaptureTokensProps) {
  const met = useMetPersons(entry.party).filter((name) => name !== entry.person);
  const person = visibleText(entry.person);
  const choices = [
    ...met.map((name) => ({ id: `met ${name}`, label: visibleText(name) })),
    { id: 'words', label: `No person: back to “${person}:” in the words` },
    { id: 'nobody', label: 'Nobody named' },
  ];
  return (
    <Menu<string>
      label="Person"
      choices={choices}
      onChoose={(id) => {
        if (id === 'words') onPersonBack();
        else onChange({ person: id === 'nobody' ? '' : id.slice('met '.length) });
      }}
      trigger={
        <Button className={styles.token ?? ''} aria-label={`Person: ${person}`}>
          <span className={styles.name}>{person}</span>
        </Button>
      }
    />
  );
}
