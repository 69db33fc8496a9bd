import { beganOf } from '@domain/incident/lifecycle';
import { ok } from '@domain/kernel/result';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp, useAppStore } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { useRoom } from '../header/use-incident';
import { WhenField } from '../when/when-field';
import { EarlierBegan } from './earlier-began';
import { lineOrNull } from './line-dialog';
import { useWhen } from './use-when';

type Basis = 'known' | 'first-report';

const bases = [
  { id: 'known', name: 'It began then' },
  {
    id: 'first-report',
    name: 'First report only',
    description: 'Nobody knows when it began: it has been at least this long',
  },
] as const;

/** When it began and when we noticed; earlier values of the beginning stay in sight. [I3, C1] */
export function TimesDialog() {
  const lifecycle = useRoom('lifecycle');
  const before = beganOf(lifecycle);
  const began = useWhen(before);
  const noticed = useWhen(lifecycle.noticed);
  const [basis, setBasis] = useState<Basis>(before?.basis ?? 'known');
  const [reason, setReason] = useState('');
  const { failure, isBusy, submit } = useSubmit();
  const store = useAppStore();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);

  const save = async () => {
    const start = began.read('began');
    if (!start.ok) return start;
    const seen = noticed.read('noticed');
    if (!seen.ok) return seen;
    const now = { at: store.getState().now, certainty: 'exact' } as const;
    if (began.isTouched || basis !== before?.basis) {
      // What was not touched keeps its seconds, which the field does not show.
      const moment = began.isTouched || before === null ? (start.value ?? now) : before;
      const { at, certainty } = moment;
      const revised = await execute(
        { type: 'ReviseBegan', at, certainty, basis, reason: lineOrNull(reason) },
        'Beginning revised',
      );
      if (!revised.ok) return revised;
    }
    return noticed.isTouched ? execute({ type: 'NoteNoticed', ...(seen.value ?? now) }, 'Noticed saved') : ok(null);
  };

  return (
    <FormDialog
      title="Times"
      onClose={closeDialog}
      submitLabel="Save"
      onSubmit={() => submit<unknown>(save, closeDialog)}
      problem={formError(failure, ['began', 'at', 'noticed', 'reason'])}
      isBusy={isBusy}
    >
      <WhenField label="Began" {...began.field} error={fieldError(failure, 'began') ?? fieldError(failure, 'at')} />
      <RadioGroup label="How well we know" value={basis} onChange={setBasis} options={bases} />
      <TextField
        label="Why it changes"
        isProse
        isOptional
        value={reason}
        onChange={setReason}
        error={fieldError(failure, 'reason')}
      />
      <EarlierBegan began={lifecycle.began.slice(0, -1)} />
      <WhenField
        label="We noticed"
        {...noticed.field}
        emptyMeans={lifecycle.noticed === null ? 'Not noted' : 'Now'}
        error={fieldError(failure, 'noticed')}
      />
    </FormDialog>
  );
}
