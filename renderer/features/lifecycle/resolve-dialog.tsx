import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-area';
import { WhenField } from '../when/when-field';
import { useWhen } from './use-when';

/** Asks for our own confirmation: what we saw working, and when. A vendor's word is not enough. [I2, C7] */
export function ResolveDialog() {
  const [confirmation, setConfirmation] = useState('');
  const when = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const resolve = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    return execute({ type: 'ResolveIncident', when: read.value, confirmation }, 'Incident resolved');
  };
  return (
    <FormDialog
      title="Resolve the incident"
      onClose={closeDialog}
      submitLabel="Resolve"
      onSubmit={() => submit(resolve, closeDialog)}
      problem={formError(failure, ['confirmation', 'when'])}
      isBusy={isBusy}
    >
      <TextArea
        label="What did we see working?"
        description="Our own confirmation, in our words. That somebody says it is fixed does not stop the clock."
        autoFocus
        value={confirmation}
        onChange={setConfirmation}
        error={fieldError(failure, 'confirmation')}
      />
      <WhenField label="It worked since" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
