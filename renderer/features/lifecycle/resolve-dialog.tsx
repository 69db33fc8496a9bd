import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { WhenField } from '../when/when-field';
import { useConfirmingTests } from './confirming-tests';
import { LeftOver } from './left-over';
import { useWhen } from './use-when';

/** Asks for our own confirmation: what we saw working, and when. A vendor's word is not enough. [I2, C7] */
export function ResolveDialog() {
  const [confirmation, setConfirmation] = useState('');
  const tests = useConfirmingTests();
  const [test, setTest] = useState<string | null>(null);
  const chosen = tests.find(({ id }) => id === test);
  const when = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const resolve = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    const confirmed = chosen?.allClearId === undefined ? {} : { allClearId: chosen.allClearId };
    return execute({ type: 'ResolveIncident', when: read.value, confirmation, ...confirmed }, 'Incident resolved');
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
      {tests.length > 0 && (
        <RadioGroup
          label="Which test confirmed it?"
          value={test}
          onChange={(id) => {
            setTest(id);
            const words = tests.find((one) => one.id === id)?.words ?? '';
            // What somebody typed is theirs; only an empty field is filled.
            if (confirmation.trim() === '' || tests.some((one) => one.words === confirmation)) setConfirmation(words);
          }}
          options={[...tests, { id: 'none', name: 'Another one', words: '' }]}
        />
      )}
      <TextArea
        label="What did we see working?"
        description="Our own confirmation, in our words. That somebody says it is fixed does not stop the clock."
        autoFocus
        value={confirmation}
        onChange={setConfirmation}
        error={fieldError(failure, 'confirmation')}
      />
      <WhenField label="It worked since" {...when.field} error={fieldError(failure, 'when')} />
      <LeftOver />
    </FormDialog>
  );
}
