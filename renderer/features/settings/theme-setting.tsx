import type { Settings } from '@contract/settings';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { RadioGroup, type RadioOption } from '../../ui/radio-group';

const themes: readonly RadioOption<Settings['theme']>[] = [
  { id: 'system', name: 'As the computer', icon: <Monitor size={16} aria-hidden="true" /> },
  { id: 'light', name: 'Light', icon: <Sun size={16} aria-hidden="true" /> },
  { id: 'dark', name: 'Dark', icon: <Moon size={16} aria-hidden="true" /> },
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
