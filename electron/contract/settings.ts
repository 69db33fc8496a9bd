import type { LastExport } from './export';

/** What belongs to this computer. */
export interface Settings {
  /** Empty until asked at the first start. */
  readonly name: string;
  /** IANA zone for new incidents. */
  readonly timeZone: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** Letters on the log act as shortcuts (WCAG 2.1.4 lets people turn that off). */
  readonly letterShortcuts: boolean;
  /** Misspelled words are marked where sentences are typed. */
  readonly checkSpelling: boolean;
  /** Words of this computer's own that are never marked, in the order in which they were added. */
  readonly dictionary: readonly string[];
  /** Whether keys open quick capture from anywhere. */
  readonly quickCapture: boolean;
  /** Those keys, as Electron names them: `CommandOrControl+Shift+L`. */
  readonly quickCaptureKeys: string;
  /** Whether an icon stands in the tray. */
  readonly tray: boolean;
  /** Whether the system tells what is soon due and what is. */
  readonly notifications: boolean;
  /** What was last exported for each reader, the latest first. */
  readonly lastExports: readonly LastExport[];
}

/** How the keys of quick capture stand with the rest of the computer. */
export interface HotkeyState {
  /** Why they do nothing, in words; null while they work or are switched off. */
  readonly problem: string | null;
  /** What to know about them although they were taken. */
  readonly advice: string | null;
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly dataFolder: string;
  readonly version: string;
  /** What went wrong while starting, such as a settings file that had to be set aside. */
  readonly notices: readonly string[];
  readonly hotkey: HotkeyState;
}
