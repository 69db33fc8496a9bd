import type { Failure } from '@contract/failure';
import { fieldError } from '../../hooks/use-submit';
import { NumberField } from '../../ui/number-field';
import { RowList } from '../../ui/row-list';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import styles from './directory-form.module.css';
import type { VendorForm } from './vendor-form';

interface ContractFieldsProps {
  readonly form: VendorForm;
  readonly onChange: (part: Partial<VendorForm>) => void;
  readonly failure: Failure | null;
}

const blankTier = { below: '', credit: '' } as const;

/** What they owe us on paper, in the figures that a credit is claimed with. */
export function ContractFields({ form, onChange, failure }: ContractFieldsProps) {
  return (
    <>
      <div className={styles.two}>
        <TextField
          label="Contract number"
          isOptional
          value={form.reference}
          onChange={(reference) => onChange({ reference })}
          error={fieldError(failure, 'facts.contract.reference')}
        />
        <TextField
          label="Time zone of their months"
          isOptional
          placeholder="Europe/London"
          value={form.slaZone}
          onChange={(slaZone) => onChange({ slaZone })}
          error={fieldError(failure, 'facts.contract.slaZone')}
        />
        <TextField
          label="Monthly fee"
          isOptional
          value={form.fee}
          onChange={(fee) => onChange({ fee })}
          error={fieldError(failure, 'facts.contract.monthlyFee')}
        />
        <TextField
          label="Currency"
          isOptional
          placeholder="GBP"
          value={form.currency}
          onChange={(currency) => onChange({ currency })}
        />
        <NumberField
          label="Days to claim after the month"
          isOptional
          minValue={0}
          value={form.claimDays}
          onChange={(claimDays) => onChange({ claimDays })}
          error={fieldError(failure, 'facts.contract.claimDeadlineDays')}
        />
      </div>
      <RowList
        label="Credit for uptime"
        noun="tier"
        rows={form.tiers}
        blank={blankTier}
        onChange={(tiers) => onChange({ tiers })}
        error={fieldError(failure, 'facts.contract.tiers')}
      >
        {(row, change, isNew) => (
          <div className={styles.two}>
            <TextField
              label="Uptime below, percent"
              autoFocus={isNew}
              placeholder="99.9"
              value={row.below}
              onChange={(below) => change({ below })}
            />
            <TextField
              label="Credit, percent of the fee"
              placeholder="10"
              value={row.credit}
              onChange={(credit) => change({ credit })}
            />
          </div>
        )}
      </RowList>
      <TextArea
        label="How to claim, and other terms"
        isOptional
        rows={2}
        value={form.terms}
        onChange={(terms) => onChange({ terms })}
        error={fieldError(failure, 'facts.contract.terms')}
      />
    </>
  );
}
