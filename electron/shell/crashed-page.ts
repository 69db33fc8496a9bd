import { app, type BrowserWindow, dialog } from 'electron';
import { createCrashWatch } from './crash-watch';

export interface CrashedPageOptions {
  readonly monotonicMs: () => number;
  readonly dataFolder: string;
  readonly openDataFolder: () => Promise<unknown>;
}

/**
 * What happens when the page of a window is gone. What was acknowledged is on the disk, and drafts are; a fresh page finds
 * both. A page that is gone again within a minute is loaded only when the person says so.
 */
export function createCrashedPage(options: CrashedPageOptions): (window: BrowserWindow) => void {
  const answer = createCrashWatch(options.monotonicMs);
  return (window) => {
    if (window.isDestroyed()) return;
    if (answer() === 'reload') window.webContents.reload();
    else void ask(window, options);
  };
}

async function ask(window: BrowserWindow, options: CrashedPageOptions): Promise<void> {
  // A page that breaks before its first paint never showed its window.
  window.show();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working twice within a minute',
    detail: `What was saved before is safe in ${options.dataFolder}, and drafts are kept. Try again; if it stops once more, restart the computer, or copy that folder to another one and open it there.`,
    buttons: ['Try Again', 'Open Data Folder', 'Quit'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 2) return app.quit();
  if (response === 1) await options.openDataFolder();
  if (window.isDestroyed()) return;
  if (response === 1) await ask(window, options);
  else window.webContents.reload();
}
