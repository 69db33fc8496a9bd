import type { Failure } from '@contract/failure';
import { fieldError } from '../../hooks/use-submit';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { usePartyOptions } from '../parties/use-party-options';
import styles from './capture-bar.module.css';
import type { CaptureDraft } from './capture-draft';
import type { PlannedEntry } from './capture-plan';

interface CaptureDetailsProps {
  readonly draft: CaptureDraft;
  readonly entry: PlannedEntry;
  readonly onChange: (change: Partial<CaptureDraft>) => void;
  readonly failure: Failure | null;
}

/** What may be said about an entry beside its words; all of it optional, now or later. [L1] */
export function CaptureDetails({ draft, entry, onChange, failure }: CaptureDetailsProps) {
  const options = usePartyOptions();
  return (
    <div className={styles.details}>
      <Select
        label="To"
        value={draft.toPartyId ?? ''}
        options={options}
        onChange={(id) => onChange({ toPartyId: id === '' ? null : id })}
      />
      <TextField
        label="Person"
        value={entry.person}
        onChange={(person) => onChange({ person })}
        error={fieldError(failure, 'person')}
      />
      <TextField
        label="Channel"
        placeholder="phone, chat, email"
        value={entry.channel}
        onChange={(channel) => onChange({ channel })}
        error={fieldError(failure, 'channel')}
      />
      <TextField
        label="Reference"
        value={entry.reference}
        onChange={(reference) => onChange({ reference })}
        error={fieldError(failure, 'reference')}
      />
    </div>
  );
}
