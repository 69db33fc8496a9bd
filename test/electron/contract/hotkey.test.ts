import { DEFAULT_HOTKEY, hotkeyFromKeys, hotkeyWords, isHotkey, type KeyPress } from '@contract/hotkey';
import { describe, expect, it } from 'vitest';

/** `ctrl+shift+L/KeyL`: what is down, the key as it types, and where it lies. */
function press(text: string): KeyPress {
  const parts = text.split('+');
  const [key = '', code = ''] = (parts.at(-1) ?? '').split('/');
  const has = (name: string) => parts.includes(name);
  return { key, code, ctrlKey: has('ctrl'), metaKey: has('meta'), altKey: has('alt'), shiftKey: has('shift') };
}

describe('[X1] keys that open quick capture from anywhere', () => {
  it.each([
    ['ctrl+shift+L/KeyL', 'CommandOrControl+Shift+L'],
    ['ctrl+alt+l/KeyL', 'CommandOrControl+Alt+L'],
    ['ctrl+alt+shift+meta+L/KeyL', 'CommandOrControl+Super+Alt+Shift+L'],
    // With Shift a digit types a sign, with Alt a letter may type another one.
    ['ctrl+shift+!/Digit1', 'CommandOrControl+Shift+1'],
    ['alt+shift+¬/KeyL', 'Alt+Shift+L'],
    // Where a letter lies elsewhere, what it types counts; where it types no Latin letter, its place.
    ['ctrl+shift+A/KeyQ', 'CommandOrControl+Shift+A'],
    ['ctrl+shift+Д/KeyL', 'CommandOrControl+Shift+L'],
    ['ctrl+shift+ /Space', 'CommandOrControl+Shift+Space'],
    ['ctrl+alt+F12/F12', 'CommandOrControl+Alt+F12'],
  ])('are read from a press: %s', (text, hotkey) => {
    expect(hotkeyFromKeys(press(text), false)).toEqual({ kind: 'hotkey', hotkey });
    expect(isHotkey(hotkey)).toBe(true);
  });

  it('are Cmd on a Mac, where Ctrl is a key of its own', () => {
    expect(hotkeyFromKeys(press('meta+shift+l/KeyL'), true)).toMatchObject({ hotkey: 'CommandOrControl+Shift+L' });
    expect(hotkeyFromKeys(press('ctrl+alt+¬/KeyL'), true)).toMatchObject({ hotkey: 'Control+Alt+L' });
  });

  it.each(['ctrl+shift+Shift/ShiftLeft', 'ctrl+Control/ControlLeft', 'ctrl+alt+AltGraph/AltRight'])(
    'are not complete while only %s is down',
    (text) => {
      expect(hotkeyFromKeys(press(text), false)).toEqual({ kind: 'incomplete' });
    },
  );

  it.each([
    ['l/KeyL', 'Programs need these keys themselves; hold two of Ctrl, Alt, Shift and Win.'],
    ['ctrl+c/KeyC', 'Programs need these keys themselves; hold two of Ctrl, Alt, Shift and Win.'],
    ['alt+F4/F4', 'Programs need these keys themselves; hold two of Ctrl, Alt, Shift and Win.'],
    ['ctrl+shift+Delete/Delete', /^Choose a letter, a digit, Space or one of F1 to F24/],
    ['ctrl+shift+?/Slash', /^Choose a letter, a digit, Space or one of F1 to F24/],
    ['ctrl+shift+R/KeyR', 'Ctrl+Shift+R does something else in Holdline; choose other keys.'],
  ])('[X3] are refused in a sentence: %s', (text, sentence) => {
    const expected = typeof sentence === 'string' ? sentence : expect.stringMatching(sentence);
    expect(hotkeyFromKeys(press(text), false)).toEqual({ kind: 'refused', sentence: expected });
  });

  it.each(['', 'L', 'Shift+L', 'Shift+Shift+L', 'CommandOrControl+Shift+Delete', 'CommandOrControl+Shift+R', 'a+b+C'])(
    'are none of what a settings file could hold: %j',
    (text) => {
      expect(isHotkey(text)).toBe(false);
    },
  );

  it('are named as they stand on the keys', () => {
    expect([hotkeyWords(DEFAULT_HOTKEY, false), hotkeyWords(DEFAULT_HOTKEY, true)]).toEqual([
      'Ctrl+Shift+L',
      'Cmd+Shift+L',
    ]);
    expect(hotkeyWords('Super+Alt+F5', false)).toBe('Win+Alt+F5');
    expect(hotkeyWords('Control+Alt+5', true)).toBe('Ctrl+Option+5');
  });
});
