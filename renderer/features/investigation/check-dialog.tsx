import { type CheckResult, checkResultSchema } from '@domain/incident/checks';
import { checkResultName } from '@domain/incident/words';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { lineOrNull } from '../lifecycle/line-dialog';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';
import styles from './investigation.module.css';

/** A test of a path that nobody has tested yet, or one that is written down late. [T1] */
export function CheckDialog() {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [via, setVia] = useState('');
  const [result, setResult] = useState<CheckResult>('fails');
  const when = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const run = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    return execute({ type: 'RunCheck', from, to, via: lineOrNull(via), result, when: read.value }, 'Check noted');
  };
  return (
    <FormDialog
      title="Note a check"
      onClose={closeDialog}
      submitLabel="Note it"
      onSubmit={() => submit(run, closeDialog)}
      problem={formError(failure, ['from', 'to', 'via', 'when'])}
      isBusy={isBusy}
    >
      <div className={styles.pair}>
        <TextField
          label="From"
          placeholder="Reception, laptop on LTE"
          autoFocus
          value={from}
          onChange={setFrom}
          error={fieldError(failure, 'from')}
        />
        <TextField
          label="To"
          placeholder="Booking page"
          value={to}
          onChange={setTo}
          error={fieldError(failure, 'to')}
        />
      </div>
      <TextField
        label="Via"
        isOptional
        placeholder="The line, gateway or provider between"
        value={via}
        onChange={setVia}
        error={fieldError(failure, 'via')}
      />
      <RadioGroup<CheckResult>
        label="Result"
        value={result}
        onChange={setResult}
        columns={3}
        options={checkResultSchema.options.map((id) => ({ id, name: checkResultName(id) }))}
      />
      <WhenField label="When it was tested" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
