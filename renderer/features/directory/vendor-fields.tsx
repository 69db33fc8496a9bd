import type { Failure } from '@contract/failure';
import { fieldError } from '../../hooks/use-submit';
import { RowList } from '../../ui/row-list';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { ChannelRows } from './channel-rows';
import { ContractFields } from './contract-fields';
import styles from './directory-form.module.css';
import { LadderRows } from './ladder-rows';
import { PeopleRows } from './people-rows';
import type { VendorForm } from './vendor-form';

interface VendorFieldsProps {
  readonly form: VendorForm;
  readonly onChange: (part: Partial<VendorForm>) => void;
  readonly failure: Failure | null;
}

const blankAccount = { label: '', number: '' } as const;

/** Everything that a card can hold, what is needed first at the top. [B1] */
export function VendorFields({ form, onChange, failure }: VendorFieldsProps) {
  const error = (fact: string) => fieldError(failure, `facts.${fact}`);
  return (
    <>
      <TextField
        label="Name"
        autoFocus
        value={form.name}
        onChange={(name) => onChange({ name })}
        error={error('name') ?? (failure?.code === 'vendor-name-taken' ? failure.sentence : null)}
      />
      <TextArea
        label="What to say first"
        isOptional
        rows={2}
        value={form.firstWords}
        onChange={(firstWords) => onChange({ firstWords })}
        error={error('firstWords')}
      />
      <ChannelRows
        label="Channels"
        rows={form.channels}
        onChange={(channels) => onChange({ channels })}
        error={error('channels')}
      />
      <PeopleRows rows={form.people} onChange={(people) => onChange({ people })} error={error('people')} />
      <LadderRows rows={form.ladder} onChange={(ladder) => onChange({ ladder })} error={error('ladder')} />
      <RowList
        label="Account numbers"
        noun="account number"
        rows={form.accountNumbers}
        blank={blankAccount}
        onChange={(accountNumbers) => onChange({ accountNumbers })}
        error={error('accountNumbers')}
      >
        {(row, change, isNew) => (
          <div className={styles.two}>
            <TextField
              label="What it is"
              autoFocus={isNew}
              placeholder="Customer, circuit, tenant"
              value={row.label}
              onChange={(label) => change({ label })}
            />
            <TextField label="Number" value={row.number} onChange={(number) => change({ number })} />
          </div>
        )}
      </RowList>
      <h3 className={styles.heading}>Hours</h3>
      <div className={styles.two}>
        <TextField
          label="When they answer"
          isOptional
          placeholder="Mon–Fri 08:00–18:00"
          value={form.hours}
          onChange={(hours) => onChange({ hours })}
          error={error('hours.text')}
        />
        <TextField
          label="In which time zone"
          isOptional
          placeholder="Europe/London"
          value={form.hoursZone}
          onChange={(hoursZone) => onChange({ hoursZone })}
          error={error('hours.timeZone')}
        />
        <TextField
          label="Holidays"
          isOptional
          value={form.holidays}
          onChange={(holidays) => onChange({ holidays })}
          error={error('hours.holidays')}
        />
        <TextField
          label="Status page"
          isOptional
          placeholder="https://status.example.com"
          value={form.statusPage}
          onChange={(statusPage) => onChange({ statusPage })}
          error={error('statusPage')}
        />
      </div>
      <h3 className={styles.heading}>Contract</h3>
      <ContractFields form={form} onChange={onChange} failure={failure} />
      <h3 className={styles.heading}>Notes</h3>
      <TextArea
        label="Anything else"
        isOptional
        rows={3}
        value={form.notes}
        onChange={(notes) => onChange({ notes })}
        error={error('notes')}
      />
    </>
  );
}
