import type { Settings } from '@contract/settings';
import { useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Checkbox } from '../../ui/checkbox';
import { Sentence } from '../../ui/sentence';
import { HotkeyField } from './hotkey-field';

/** The ways to write a line while another program has the focus: keys, and an icon in the tray. */
export function QuickCaptureSetting({ settings }: { readonly settings: Settings }) {
  const saveSettings = useApp((state) => state.saveSettings);
  const { problem, advice } = useApp((state) => state.hotkey);
  const { failure, submit } = useSubmit();
  return (
    <>
      <Checkbox
        isSelected={settings.quickCapture}
        onChange={(isOn) => submit(() => saveSettings({ quickCapture: isOn }))}
        description="Opens a small window for one line into the log of the open incident, while any program has the focus."
      >
        Quick capture by keys
      </Checkbox>
      <HotkeyField hotkey={settings.quickCaptureKeys} />
      {problem !== null && <Sentence>{problem}</Sentence>}
      {advice !== null && <Sentence tone="note">{advice}</Sentence>}
      <Checkbox
        isSelected={settings.tray}
        onChange={(isOn) => submit(() => saveSettings({ tray: isOn }))}
        description="How long it has lasted, what is due next, and quick capture. Some desktops show no such icons."
      >
        Icon in the tray
      </Checkbox>
      {failure !== null && <Sentence>{failure.sentence}</Sentence>}
    </>
  );
}
