import { useLayoutEffect, useRef } from 'react';
import { useApp } from '../state/app-store';

/**
 * What a key does: `j`, `?`, `/`, `ArrowDown`, `F6`, `ctrl+l`, `alt+t`, `alt+shift+t`. `ctrl` is Cmd on a Mac. A key
 * without Ctrl or Alt is a letter shortcut: silent inside fields and when switched off in the settings (WCAG 2.1.4).
 */
export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Keys that act anywhere in the window while this component is shown and no dialog is open. */
export function useHotkeys(hotkeys: Hotkeys): void {
  const letters = useApp((state) => state.settings?.letterShortcuts ?? true);
  const dialogOpen = useApp((state) => state.dialog !== null);
  const latest = useRef(hotkeys);
  latest.current = hotkeys;

  // Before the screen is painted, so that no key is lost on whoever types at once.
  useLayoutEffect(() => {
    if (dialogOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const action = hotkeyAction(latest.current, event, letters);
      if (action === null) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [letters, dialogOpen]);
}

/** The action for a key press; null when it is none of ours. For an element's own `onKeyDown`. */
export function hotkeyAction(
  hotkeys: Hotkeys,
  event: KeyboardEvent,
  letters: boolean,
): ((event: KeyboardEvent) => void) | null {
  if (event.defaultPrevented) return null;
  const command = event.ctrlKey || event.metaKey;
  const isLetter = !command && !event.altKey && event.key.length === 1;
  if (isLetter && (!letters || isInField(event.target))) return null;
  if (!command && !event.altKey && event.key.startsWith('Arrow') && isInField(event.target)) return null;
  // A shifted sign such as ? is its own key; only with Ctrl or Alt does Shift belong to the name.
  const shift = event.shiftKey && (command || event.altKey) ? 'shift+' : '';
  const name = `${command ? 'ctrl+' : ''}${event.altKey ? 'alt+' : ''}${shift}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
  return Object.hasOwn(hotkeys, name) ? (hotkeys[name] ?? null) : null;
}

/** True inside anything that takes typed text. */
export function isInField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}
