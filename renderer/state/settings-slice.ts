import type { HotkeyState, Settings } from '@contract/settings';
import type { Outcome } from '@contract/window-api';
import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

export interface SettingsSlice {
  /** Null until loaded. */
  readonly settings: Settings | null;
  readonly dataFolder: string;
  readonly version: string;
  readonly notices: readonly string[];
  /** How the keys of quick capture stand with the rest of the computer. */
  readonly hotkey: HotkeyState;
  readonly saveSettings: (change: Partial<Settings>) => Promise<Outcome<Settings>>;
  readonly openDataFolder: () => Promise<void>;
  readonly copyData: () => Promise<void>;
  readonly dismissNotice: (notice: string) => void;
}

/** What belongs to this computer. Loaded at the start. */
export function settingsSlice({ get, set, bridge }: SliceTools): SettingsSlice {
  return {
    settings: null,
    dataFolder: '',
    version: '',
    notices: [],
    hotkey: { problem: null, advice: null },

    async saveSettings(change) {
      const outcome = await answered(bridge.saveSettings(change));
      if (outcome.ok) set({ settings: outcome.value });
      return outcome;
    },
    async openDataFolder() {
      const outcome = await answered(bridge.openDataFolder());
      if (!outcome.ok) get().toast(outcome.error.sentence, { tone: 'problem' });
    },
    async copyData() {
      const outcome = await answered(bridge.copyData());
      if (!outcome.ok) return get().toast(outcome.error.sentence, { tone: 'problem' });
      if (outcome.value === null) return;
      const { path, files } = outcome.value;
      get().toast(`Copied ${files === 1 ? '1 file' : `${files} files`} to ${path}`);
    },
    dismissNotice: (notice) => set((state) => ({ notices: state.notices.filter((one) => one !== notice) })),
  };
}
