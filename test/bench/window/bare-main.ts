import { fdatasync, openSync, readFileSync, write } from 'node:fs';
import { promisify } from 'node:util';
import type { Commit } from '@domain/record/envelope';
import { BrowserWindow, ipcMain, session } from 'electron';
import ElectronStore from 'electron-store';
import { serveApp } from '../../../electron/shell/app-protocol';

// Loaded into Holdline's own main process, so that all yardsticks run in the same Electron, with the same flags.

const writeAsync = promisify(write);
const fdatasyncAsync = promisify(fdatasync);

export interface BareFolder {
  readonly folder: string;
  readonly preload: string;
  /** Where appends go. */
  readonly file: string;
}

let descriptor: number | null = null;
let store: { readonly store: ElectronStore<Record<string, unknown>>; readonly act: unknown } | null = null;

/** Opens the file for the appends and answers what bare pages ask for. */
export function serveBare({ folder, file }: BareFolder): void {
  serveApp(session.fromPartition('bare'), folder, async () => ({ state: 'missing' }));
  session.fromPartition('bare').setSpellCheckerEnabled(false);
  descriptor = openSync(file, 'a');
  ipcMain.handle('bare:echo', (_event, request: unknown) => request);
  ipcMain.handle('bare:append', async (_event, line: string) => {
    await append(line);
    return line;
  });
  ipcMain.handle('bare:time-append', async (_event, line: string) => {
    const start = performance.now();
    await append(line);
    return performance.now() - start;
  });
  ipcMain.handle('bare:time-store', (_event, key: string) => {
    if (store === null) throw new Error('the store was not filled');
    const start = performance.now();
    store.store.set(key, store.act);
    return performance.now() - start;
  });
}

/** Opens a bare page in a window like the one that is open: same size, same flags, same policy, a process of its own. */
export async function openBare(page: string, preload: string): Promise<void> {
  const [ours] = BrowserWindow.getAllWindows();
  if (ours === undefined) throw new Error('Holdline has no window.');
  const window = new BrowserWindow({
    ...ours.getBounds(),
    // The flags of electron/shell/window.ts.
    webPreferences: {
      preload,
      session: session.fromPartition('bare'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  await window.loadURL(`app://holdline/${page}`);
}

/** Fills a store of electron-store with the acts in a file of JSON, one key each. */
export function fillStore(folder: string, file: string): void {
  // Written by the bench a moment ago.
  const commits = JSON.parse(readFileSync(file, 'utf8')) as readonly Commit[];
  const filled = new ElectronStore<Record<string, unknown>>({
    cwd: folder,
    name: 'store',
    accessPropertiesByDotNotation: false,
  });
  filled.store = Object.fromEntries(commits.map((commit) => [commit.id, commit]));
  store = { store: filled, act: commits.at(-1) };
}

async function append(line: string): Promise<void> {
  if (descriptor === null) throw new Error('serveBare comes first');
  await writeAsync(descriptor, line);
  await fdatasyncAsync(descriptor);
}
