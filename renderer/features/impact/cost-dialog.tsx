import type { Failure } from '@contract/failure';
import type { Done, Outcome } from '@contract/window-api';
import { ratesInForce } from '@domain/incident/impact';
import { isCurrency, minorOf, moneyText } from '@domain/kernel/money';
import { err } from '@domain/kernel/result';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useRoom } from '../header/use-incident';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';
import styles from './impact.module.css';

/** The sites that are hit, and what an hour costs from a moment on. [I1] */
export function CostDialog() {
  const impact = useRoom('impact');
  const last = ratesInForce(impact).at(-1) ?? null;
  const [sites, setSites] = useState(impact.sites.join('\n'));
  const [amount, setAmount] = useState(
    last === null ? '' : moneyText({ minor: last.minorPerHour, currency: last.currency }).slice(4),
  );
  const [currency, setCurrency] = useState(last?.currency ?? 'GBP');
  const from = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);

  const save = async (): Promise<Outcome<Done> | Outcome<null>> => {
    const rate = rateOf(amount, currency.trim().toUpperCase());
    if (!rate.ok) return rate;
    const when = from.read('from');
    if (!when.ok) return when;
    const listed = sites.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    if (JSON.stringify(listed) !== JSON.stringify(impact.sites)) {
      const outcome = await execute({ type: 'ListSites', sites: listed }, 'Sites saved');
      if (!outcome.ok) return outcome;
    }
    const start = when.value?.at ?? null;
    const isSame = last?.minorPerHour === rate.value?.minorPerHour && last?.currency === rate.value?.currency;
    if (rate.value === null || (isSame && start === null)) return { ok: true, value: null };
    return execute({ type: 'SetCostRate', ...rate.value, from: start }, 'Cost an hour saved');
  };

  return (
    <FormDialog
      title="Sites and cost"
      onClose={closeDialog}
      submitLabel="Save"
      onSubmit={() => submit<unknown>(save, closeDialog)}
      problem={formError(failure, ['sites', 'minorPerHour', 'currency', 'from'])}
      isBusy={isBusy}
    >
      <TextArea
        label="Sites that are hit"
        isOptional
        description="One per line."
        rows={3}
        autoFocus
        value={sites}
        onChange={setSites}
        error={fieldError(failure, 'sites')}
      />
      <div className={styles.pair}>
        <TextField
          label="An hour costs"
          isOptional
          placeholder="250.00"
          value={amount}
          onChange={setAmount}
          error={fieldError(failure, 'minorPerHour')}
        />
        <TextField label="Currency" value={currency} onChange={setCurrency} error={fieldError(failure, 'currency')} />
      </div>
      <WhenField
        label="From when"
        {...from.field}
        emptyMeans="From when it began"
        error={fieldError(failure, 'from')}
      />
    </FormDialog>
  );
}

type Rate = { readonly minorPerHour: number; readonly currency: string };

/** What was typed as a rate; null where nothing was. */
function rateOf(amount: string, currency: string): { ok: true; value: Rate | null } | { ok: false; error: Failure } {
  if (amount.trim() === '') return { ok: true, value: null };
  if (!isCurrency(currency)) {
    const sentence = 'That is not a currency; type its three letters, such as GBP.';
    return err<Failure>({ code: 'invalid-request', sentence, field: 'currency' });
  }
  const minorPerHour = minorOf(amount, currency);
  if (minorPerHour !== null) return { ok: true, value: { minorPerHour, currency } };
  const sentence = 'That is not an amount of money; type it like 250 or 1,250.50.';
  return err<Failure>({ code: 'invalid-request', sentence, field: 'minorPerHour' });
}
