import { hotkeyFromKeys, hotkeyWords } from '@contract/hotkey';
import { useState } from 'react';
import type { TextFieldProps } from 'react-aria-components';
import { isMac } from '../../hooks/is-mac';
import { formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { TextField } from '../../ui/text-field';

/** Keys are chosen by pressing them; Tab and Esc keep their own meaning, so that nobody is caught here. [X1] */
export function HotkeyField({ hotkey }: { readonly hotkey: string }) {
  const saveSettings = useApp((state) => state.saveSettings);
  const announce = useApp((state) => state.announce);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { failure, submit, forget } = useSubmit();

  const press: TextFieldProps['onKeyDown'] = (event) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Tab' || event.key === 'Escape' || (event.key === 'Enter' && isAlone))
      return event.continuePropagation();
    // No menu may do something else with the same keys.
    event.preventDefault();
    const reading = hotkeyFromKeys(event, isMac);
    if (reading.kind === 'incomplete') return;
    forget();
    setRefusal(reading.kind === 'refused' ? reading.sentence : null);
    if (reading.kind === 'refused' || reading.hotkey === hotkey) return;
    submit(
      () => saveSettings({ quickCaptureKeys: reading.hotkey }),
      () => announce(`Quick capture opens by ${hotkeyWords(reading.hotkey, isMac)}`),
    );
  };
  return (
    <TextField
      label="Keys for quick capture"
      description="With the focus here, press the new ones."
      value={hotkeyWords(hotkey, isMac)}
      isReadOnly
      onKeyDown={press}
      onBlur={() => {
        setRefusal(null);
        forget();
      }}
      error={refusal ?? formError(failure, [])}
    />
  );
}
