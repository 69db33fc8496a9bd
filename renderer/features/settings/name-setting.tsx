import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { TextField } from '../../ui/text-field';

/** The name beside what is logged here; kept when the field is left. */
export function NameSetting({ name }: { readonly name: string }) {
  const saveSettings = useApp((state) => state.saveSettings);
  const announce = useApp((state) => state.announce);
  const [typed, setTyped] = useState(name);
  const { failure, submit, forget } = useSubmit();
  const keep = () => {
    if (typed !== name)
      submit(
        () => saveSettings({ name: typed }),
        (settings) => {
          setTyped(settings.name);
          announce('Name saved');
        },
      );
  };
  return (
    <TextField
      label="Your name"
      description="Stands beside what you log from now on; earlier entries keep the name they were logged with."
      value={typed}
      onChange={(text) => {
        setTyped(text);
        forget();
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else event.continuePropagation();
      }}
      error={fieldError(failure, 'name') ?? formError(failure, ['name'])}
    />
  );
}
