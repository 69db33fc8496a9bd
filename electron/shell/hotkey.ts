import { hotkeyWords } from '@contract/hotkey';
import type { HotkeyState, Settings } from '@contract/settings';
import type { GlobalShortcut } from 'electron';

export interface HotkeyOptions {
  readonly shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly desktop: { readonly isMac: boolean; readonly isWayland: boolean };
  readonly onPress: () => void;
}

/** The keys that open quick capture while another program has the focus. */
export interface Hotkey {
  readonly state: () => HotkeyState;
  /** Takes the keys of the settings from the computer, and gives back those that it held before. */
  readonly follow: (settings: Pick<Settings, 'quickCapture' | 'quickCaptureKeys'>) => HotkeyState;
}

const asked: HotkeyState = { problem: null, advice: null };

/** Keys that cannot be taken are told in words: what, why, and what to do. [X1, X3] */
export function createHotkey({ shortcuts, desktop, onPress }: HotkeyOptions): Hotkey {
  let held: string | null = null;
  let state = asked;
  return {
    state: () => state,
    follow({ quickCapture, quickCaptureKeys }) {
      const wanted = quickCapture ? quickCaptureKeys : null;
      if (held !== null && held === wanted) return state;
      if (held !== null) shortcuts.unregister(held);
      held = wanted !== null && shortcuts.register(wanted, onPress) ? wanted : null;
      if (wanted === null) state = asked;
      else if (held === null) state = { problem: notTaken(wanted, desktop), advice: null };
      else state = { problem: null, advice: desktop.isWayland ? onWayland : null };
      return state;
    },
  };
}

/** True where the desktop, not the display, decides who gets which keys. */
export function isWayland(environment: NodeJS.ProcessEnv): boolean {
  return environment.XDG_SESSION_TYPE === 'wayland' || Boolean(environment.WAYLAND_DISPLAY);
}

const ownKeys = 'In its keyboard settings, let keys of your choice run “holdline --quick-capture”.';
const onWayland = `This desktop (Wayland) may ask before it passes the keys on, or pass them on only while Holdline is in front. ${ownKeys}`;

function notTaken(keys: string, { isMac, isWayland: isDesktops }: HotkeyOptions['desktop']): string {
  const what = `${hotkeyWords(keys, isMac)} does not open quick capture`;
  if (isDesktops) return `${what}: this desktop (Wayland) did not give the keys out. ${ownKeys}`;
  return `${what}: another program holds these keys. Choose other keys in Settings, or quit that program and start Holdline again.`;
}
