import { fdatasync, openSync, write } from 'node:fs';
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

/** Opens the file for the appends and answers what bare pages ask for. */
export function serveBare({ folder, file }: BareFolder): void {
  serveApp(session.fromPartition('bare'), folder);
  session.fromPartition('bare').setSpellCheckerEnabled(false);
  descriptor = openSync(file, 'a');
  ipcMain.handle('bare:echo', (_event, request: unknown) => request);
  ipcMain.handle('bare:append', async (_event, line: string) => {
    await append(line);
    return line;
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

/** Write and fdatasync of one line, off the main thread as in the record; milliseconds. */
export async function timeAppend(line: string): Promise<number> {
  const start = performance.now();
  await append(line);
  return performance.now() - start;
}

let store: ElectronStore<Record<string, unknown>> | null = null;

/** Fills a store of electron-store with acts, one key each. */
export function fillStore(folder: string, commits: readonly Commit[]): void {
  store = new ElectronStore({ cwd: folder, name: 'store', accessPropertiesByDotNotation: false });
  store.store = Object.fromEntries(commits.map((commit) => [commit.id, commit]));
}

/** Sets one key more; milliseconds until it is on the disk. */
export function timeStore(commit: Commit): number {
  if (store === null) throw new Error('the store was not filled');
  const start = performance.now();
  store.set(commit.id, commit);
  return performance.now() - start;
}

async function append(line: string): Promise<void> {
  if (descriptor === null) throw new Error('serveBare comes first');
  await writeAsync(descriptor, line);
  await fdatasyncAsync(descriptor);
}
