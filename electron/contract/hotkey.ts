/** Opens quick capture from anywhere until the person chooses other keys. */
export const DEFAULT_HOTKEY = 'CommandOrControl+Shift+L';

/** What a keyboard event tells of the keys that are down. */
export interface KeyPress {
  readonly key: string;
  /** Where the key lies, such as `KeyL`: what it is on keyboards that write another script. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export type HotkeyReading =
  | { readonly kind: 'hotkey'; readonly hotkey: string }
  /** Only Ctrl, Shift and their like are down so far. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'refused'; readonly sentence: string };

const modifierKeys: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'OS', 'Super']);
const hotkeyShape = /^(?:(?:CommandOrControl|Control|Super|Alt|Shift)\+){2,4}(?:[A-Z0-9]|F[1-9]|F1\d|F2[0-4]|Space)$/;

/** What the menus and fields of Holdline itself do with two of these keys. */
const ownHotkeys: ReadonlySet<string> = new Set(
  ['M', 'O', 'R', 'V', 'Z'].map((key) => `CommandOrControl+Shift+${key}`),
);

/**
 * The keys that are down, as Electron names them (`CommandOrControl+Shift+L`). With fewer than two of Ctrl, Alt, Shift
 * and Win they would be taken away from what every program does with them. [X1, X3]
 */
export function hotkeyFromKeys(press: KeyPress, isMac: boolean): HotkeyReading {
  if (modifierKeys.has(press.key)) return { kind: 'incomplete' };
  const key = keyName(press);
  if (key === null) return refuse('Choose a letter, a digit, Space or one of F1 to F24, together with two of');
  const modifiers = [
    (isMac ? press.metaKey : press.ctrlKey) ? 'CommandOrControl' : '',
    isMac && press.ctrlKey ? 'Control' : '',
    !isMac && press.metaKey ? 'Super' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
  ].filter((name) => name !== '');
  if (modifiers.length < 2) return refuse('Programs need these keys themselves; hold two of');
  const hotkey = [...modifiers, key].join('+');
  if (!ownHotkeys.has(hotkey)) return { kind: 'hotkey', hotkey };
  const words = hotkeyWords(hotkey, isMac);
  return { kind: 'refused', sentence: `${words} does something else in Holdline; choose other keys.` };

  function refuse(start: string): HotkeyReading {
    return {
      kind: 'refused',
      sentence: `${start} ${isMac ? 'Cmd, Ctrl, Option and Shift' : 'Ctrl, Alt, Shift and Win'}.`,
    };
  }
}

/** True for keys that can be taken from the whole computer. */
export function isHotkey(text: string): boolean {
  const modifiers = text.split('+').slice(0, -1);
  return hotkeyShape.test(text) && new Set(modifiers).size === modifiers.length && !ownHotkeys.has(text);
}

/** `Ctrl+Shift+L`, as it stands on the keys. */
export function hotkeyWords(hotkey: string, isMac: boolean): string {
  const words: Readonly<Record<string, string>> = {
    CommandOrControl: isMac ? 'Cmd' : 'Ctrl',
    Control: 'Ctrl',
    Super: 'Win',
    Alt: isMac ? 'Option' : 'Alt',
  };
  return hotkey
    .split('+')
    .map((part) => words[part] ?? part)
    .join('+');
}

/** With Shift a digit types a sign, and Option types letters of its own: then the place of the key says which it is. */
function keyName({ key, code }: KeyPress): string | null {
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  const typed = key.toUpperCase();
  if (/^[A-Z]$/.test(typed)) return typed;
  if (code === 'Space') return 'Space';
  if (/^F(?:[1-9]|1\d|2[0-4])$/.test(key)) return key;
  return placed?.[1] ?? placed?.[2] ?? null;
}
