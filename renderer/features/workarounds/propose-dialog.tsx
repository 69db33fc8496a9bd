import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

/** A new workaround with its checklist, one step per line; `said` is what the log says of it. [W1, W2] */
export function ProposeDialog({ said }: { readonly said: string }) {
  const [first = '', ...rest] = said.split('\n').filter((line) => line.trim() !== '');
  const [title, setTitle] = useState(first.trim());
  const [steps, setSteps] = useState(rest.join('\n'));
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const propose = () => {
    const lines = steps.split('\n').filter((line) => line.trim() !== '');
    return execute({ type: 'ProposeWorkaround', title, steps: lines }, `Workaround proposed: ${title.trim()}`);
  };
  return (
    <FormDialog
      title="Propose a workaround"
      onClose={closeDialog}
      submitLabel="Propose"
      onSubmit={() => submit(propose, closeDialog)}
      problem={formError(failure, ['title', 'steps'])}
      isBusy={isBusy}
    >
      <TextField
        label="What people could do meanwhile"
        isProse
        autoFocus
        value={title}
        onChange={setTitle}
        error={fieldError(failure, 'title')}
      />
      <TextArea
        label="Steps"
        isOptional
        description="One step per line; they become a checklist."
        rows={5}
        value={steps}
        onChange={setSteps}
        error={fieldError(failure, 'steps')}
      />
    </FormDialog>
  );
}
