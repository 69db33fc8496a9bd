import { workaroundOf } from '@domain/incident/workarounds';
import type { WorkaroundId } from '@domain/kernel/ids';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useRoom } from '../header/use-incident';
import { lineOrNull } from '../lifecycle/line-dialog';
import { intervalOptions, minutesOf } from './target-words';

/** What a workaround costs, how one sees that it works, and how often to look again. [W3] */
export function CareDialog({ workaroundId }: { readonly workaroundId: WorkaroundId }) {
  const workaround = workaroundOf(useRoom('workarounds'), workaroundId);
  const [verify, setVerify] = useState(workaround?.verify ?? '');
  const [sideEffects, setSideEffects] = useState(workaround?.sideEffects ?? '');
  const [every, setEvery] = useState(String(workaround?.recheckMinutes ?? 'never'));
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  if (workaround === null) return null;
  const describe = () =>
    execute(
      {
        type: 'DescribeWorkaround',
        workaroundId,
        sideEffects: lineOrNull(sideEffects),
        verify: lineOrNull(verify),
        everyMinutes: minutesOf(every),
      },
      'Workaround described',
    );
  return (
    <FormDialog
      title="Verify and recheck"
      onClose={closeDialog}
      submitLabel="Save"
      onSubmit={() => submit(describe, closeDialog)}
      problem={formError(failure, ['verify', 'sideEffects'])}
      isBusy={isBusy}
    >
      <TextField
        label="How do we see that it works?"
        isOptional
        isProse
        autoFocus
        value={verify}
        onChange={setVerify}
        error={fieldError(failure, 'verify')}
      />
      <Select
        label="Look again while it is in use"
        value={every}
        onChange={setEvery}
        options={intervalOptions(workaround.recheckMinutes)}
      />
      <TextArea
        label="Side effects"
        isOptional
        description="What people must know or give up meanwhile."
        rows={3}
        value={sideEffects}
        onChange={setSideEffects}
        error={fieldError(failure, 'sideEffects')}
      />
    </FormDialog>
  );
}
