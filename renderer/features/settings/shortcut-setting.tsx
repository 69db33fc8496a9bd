import { useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Sentence } from '../../ui/sentence';

/** Single letters as shortcuts can be switched off, for dictation and for slips of the hand (WCAG 2.1.4). */
export function ShortcutSetting({ letterShortcuts }: { readonly letterShortcuts: boolean }) {
  const saveSettings = useApp((state) => state.saveSettings);
  const showDialog = useApp((state) => state.showDialog);
  const { failure, submit } = useSubmit();
  return (
    <>
      <Checkbox
        isSelected={letterShortcuts}
        onChange={(isOn) => submit(() => saveSettings({ letterShortcuts: isOn }))}
        description="J, K, E, P, R, X, / and ? outside of fields. Keys with Ctrl or Alt and F1, F6, Delete always work."
      >
        Single letters are shortcuts
      </Checkbox>
      {failure !== null && <Sentence>{failure.sentence}</Sentence>}
      <div>
        <Button onPress={() => showDialog({ kind: 'keys' })}>Show all keys</Button>
      </div>
    </>
  );
}
