import type { Failure } from '@contract/failure';
import { contractSchema, partyRoleSchema } from '@domain/incident/parties';
import { contractName, roleName } from '@domain/incident/words';
import { formatDateTime } from '@domain/kernel/zone';
import { useNow } from '../../hooks/use-now';
import { fieldError } from '../../hooks/use-submit';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useZone } from '../header/use-incident';
import styles from '../lifecycle/lifecycle.module.css';
import type { PartyForm } from './party-form';
import { readAhead } from './read-ahead';

interface PartyFieldsProps {
  readonly form: PartyForm;
  readonly onChange: (part: Partial<PartyForm>) => void;
  readonly chase: string;
  readonly onChase: (chase: string) => void;
  readonly failure: Failure | null;
}

export const partyFieldNames = [
  'name',
  'role',
  'contract',
  'contract.through',
  'note',
  'reference',
  'chase',
  'nextChase.at',
];

const roles = partyRoleSchema.options.map((id) => ({ id, label: roleName(id) }));
const contracts = contractSchema.options.map((id) => ({ id, label: contractName(id) }));

export function PartyFields({ form, onChange, chase, onChase, failure }: PartyFieldsProps) {
  const now = useNow();
  const zone = useZone();
  const ahead = readAhead(chase, now, zone);
  const isUs = form.role === 'us';
  return (
    <>
      <TextArea
        label="What it owns, in our words"
        autoFocus
        rows={2}
        value={form.note}
        onChange={(note) => onChange({ note })}
        error={fieldError(failure, 'note')}
      />
      <div className={styles.pair}>
        <TextField
          label="Name"
          value={form.name}
          onChange={(name) => onChange({ name })}
          error={fieldError(failure, 'name')}
        />
        <Select
          label="Role"
          value={form.role}
          options={roles}
          onChange={(role) => onChange({ role })}
          error={fieldError(failure, 'role')}
        />
        {!isUs && (
          <Select
            label="Contract"
            value={form.contract}
            options={contracts}
            onChange={(contract) => onChange({ contract })}
          />
        )}
        {!isUs && form.contract === 'through' && (
          <TextField
            label="Through whom"
            value={form.through}
            onChange={(through) => onChange({ through })}
            error={fieldError(failure, 'contract.through')}
          />
        )}
        {!isUs && (
          <TextField
            label="Next chase"
            isOptional
            placeholder="16:30 or 2026-11-21 09:00"
            description={
              ahead.ok && ahead.value !== null
                ? formatDateTime(ahead.value, zone)
                : 'Also “in 2 hours” or “tomorrow 09:00”. A time of day is the next one.'
            }
            value={chase}
            onChange={onChase}
            error={fieldError(failure, 'chase') ?? fieldError(failure, 'nextChase.at')}
          />
        )}
        <TextField
          label="Add a reference"
          isOptional
          description="Ticket, account or contract number"
          value={form.reference}
          onChange={(reference) => onChange({ reference })}
          error={fieldError(failure, 'reference')}
        />
      </div>
      {!isUs && (
        <RadioGroup
          label="With whom the ball lies"
          columns={2}
          value={form.ball === 'none' ? null : form.ball}
          onChange={(ball) => onChange({ ball })}
          options={[
            { id: 'them', name: 'With them', description: 'We wait' },
            { id: 'us', name: 'With us', description: 'They wait' },
          ]}
        />
      )}
    </>
  );
}
