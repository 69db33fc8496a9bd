import type { Settings } from '@contract/settings';
import { useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { RadioGroup, type RadioOption } from '../../ui/radio-group';

const themes: readonly RadioOption<Settings['theme']>[] = [
  { id: 'system', name: 'As the computer', icon: <Icon name="monitor" size={16} /> },
  { id: 'light', name: 'Light', icon: <Icon name="sun" size={16} /> },
  { id: 'dark', name: 'Dark', icon: <Icon name="moon" size={16} /> },
];

export function ThemeSetting({ theme }: { readonly theme: Settings['theme'] }) {
  const saveSettings = useApp((state) => state.saveSettings);
  const { failure, submit } = useSubmit();
  return (
    <RadioGroup
      label="Theme"
      description="High contrast follows the computer's own setting."
      value={theme}
      onChange={(chosen) => submit(() => saveSettings({ theme: chosen }))}
      options={themes}
      columns={3}
      error={failure?.sentence ?? null}
    />
  );
}
