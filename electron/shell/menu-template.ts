import type { MenuAction } from '@contract/news';
import type { MenuItemConstructorOptions } from 'electron';

export interface MenuHandlers {
  readonly act: (action: MenuAction) => void;
  readonly quickCapture: () => void;
  readonly zoom: (to: 'in' | 'out' | 'reset') => void;
  readonly openDataFolder: () => void;
  readonly about: () => void;
}

/** The menu bar as data: the Mac has an app menu of its own, and a packaged app no developer tools. */
export function menuTemplate(
  handlers: MenuHandlers,
  isMac: boolean,
  isPackaged: boolean,
  /** The keys that open quick capture from anywhere; null while none do. */
  quickCaptureKeys: string | null,
): MenuItemConstructorOptions[] {
  const action = (label: string, name: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => handlers.act(name),
  });
  const settings = action('&Settings…', 'show-settings', 'CmdOrCtrl+,');
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      action('&Declare Incident…', 'declare-incident', 'CmdOrCtrl+N'),
      action('&Import Case…', 'import-case', 'CmdOrCtrl+O'),
      action('Import En&tries…', 'import-entries', 'CmdOrCtrl+Shift+O'),
      action('&Export…', 'export-timeline', 'CmdOrCtrl+E'),
      separator,
      { label: 'Open Data &Folder', click: () => handlers.openDataFolder() },
      ...(isMac ? [{ role: 'close' } as const] : [settings, separator, { role: 'quit' } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      action('&Undo', 'undo', 'CmdOrCtrl+Z'),
      { role: 'redo' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      action('&Search or Run a Command…', 'show-palette', 'CmdOrCtrl+K'),
      separator,
      action('Incident &List', 'show-incidents', 'CmdOrCtrl+I'),
      action('&Directory', 'show-directory', 'CmdOrCtrl+D'),
      action('Next &Pane', 'next-pane', 'F6'),
      action('&Filter the Log', 'focus-filter', 'CmdOrCtrl+F'),
      separator,
      { label: 'Zoom I&n', accelerator: 'CmdOrCtrl+=', click: () => handlers.zoom('in') },
      // The same key with Shift and on the number pad.
      { label: 'Zoom In', accelerator: 'CmdOrCtrl+Plus', visible: false, click: () => handlers.zoom('in') },
      { label: 'Zoom &Out', accelerator: 'CmdOrCtrl+-', click: () => handlers.zoom('out') },
      { label: '&Actual Size', accelerator: 'CmdOrCtrl+0', click: () => handlers.zoom('reset') },
      separator,
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [separator, { role: 'toggleDevTools' } as const]),
    ],
  };
  const quickCapture: MenuItemConstructorOptions = {
    label: '&Quick Capture',
    click: () => handlers.quickCapture(),
    // Shown and not taken a second time: the whole computer's keys are these already.
    ...(quickCaptureKeys === null ? {} : { accelerator: quickCaptureKeys, registerAccelerator: false }),
  };
  const incident: MenuItemConstructorOptions = {
    label: '&Incident',
    submenu: [
      action('&Log an Entry', 'focus-capture', 'CmdOrCtrl+L'),
      quickCapture,
      separator,
      action('Ownership &Map', 'ownership-map', 'CmdOrCtrl+Shift+M'),
      action('&Resolve or Reopen…', 'resolve-or-reopen', 'CmdOrCtrl+Shift+R'),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: '&Help',
    submenu: [
      action('&Keyboard', 'show-keys', 'F1'),
      ...(isMac ? [] : [separator, { label: '&About Holdline', click: () => handlers.about() }]),
    ],
  };
  const window: MenuItemConstructorOptions = { role: 'windowMenu', label: '&Window' };
  return [...(isMac ? [appMenu] : []), file, edit, view, incident, window, help];
}
