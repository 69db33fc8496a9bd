import { hotkeyWords } from '@contract/hotkey';
import type { MenuItemConstructorOptions } from 'electron';
import type { TrayWords } from './tray-words';

export interface TrayHandlers {
  readonly quickCapture: () => void;
  readonly openHoldline: () => void;
  readonly quit: () => void;
}

/** The menu of the icon, from the facts to what can be done. `keys`: those of quick capture; null: they do not work. */
export function trayMenu(
  { incident, elapsed, dues }: TrayWords,
  handlers: TrayHandlers,
  { keys, isMac }: { readonly keys: string | null; readonly isMac: boolean },
): MenuItemConstructorOptions[] {
  const fact = (label: string): MenuItemConstructorOptions => ({
    // A menu takes one & for the mark of a key.
    label: label.replaceAll('&', '&&'),
    // An item that does nothing is greyed out, and these are to be read.
    click: () => handlers.openHoldline(),
  });
  const facts = incident === null ? ['No incident is open'] : [incident, elapsed, ...dues];
  // The keys are words here and not an accelerator: on Linux the menus of an icon show none.
  const words = keys === null ? '' : ` (${hotkeyWords(keys, isMac)})`;
  return [
    ...facts.filter((line) => line !== null).map(fact),
    { type: 'separator' },
    { label: `Quick capture${words}`, click: () => handlers.quickCapture() },
    { label: 'Open Holdline', click: () => handlers.openHoldline() },
    { type: 'separator' },
    { label: 'Quit', click: () => handlers.quit() },
  ];
}
