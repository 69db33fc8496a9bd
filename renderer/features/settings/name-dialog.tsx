import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';

/** Asks for the name once, at the first start: it stands beside every entry. */
export function NameDialog() {
  const saveSettings = useApp((state) => state.saveSettings);
  const closeDialog = useApp((state) => state.closeDialog);
  const [name, setName] = useState('');
  const { failure, isBusy, submit, forget } = useSubmit();
  return (
    <FormDialog
      title="Welcome to Holdline"
      size="narrow"
      onClose={null}
      submitLabel="Start"
      isBusy={isBusy}
      problem={formError(failure, ['name'])}
      onSubmit={() => submit(() => saveSettings({ name }), closeDialog)}
    >
      <TextField
        label="Your name"
        description="Stands beside what you log. You can change it in Settings."
        value={name}
        onChange={(typed) => {
          setName(typed);
          forget();
        }}
        error={fieldError(failure, 'name')}
        autoFocus
      />
    </FormDialog>
  );
}
