import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';

const run = promisify(execFile);
const provider = path.resolve(import.meta.dirname, '../../../electron/runtime/desktop-tools.mjs');

/** A window manager and real key presses: what a person's hands do to the whole computer, not to one page. */
export interface Desktop {
  /** Presses keys as the keyboard does, such as `ctrl+shift+l`; whoever holds or has the focus gets them. */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The title of the window that has the focus. */
  readonly focused: () => Promise<string>;
  /** Opens a window of another program and gives it the focus. */
  readonly openOther: (title: string) => Promise<void>;
  /** Opens a tray, and answers how a button of the mouse is pressed on its only icon. */
  readonly openTray: () => Promise<TrayIcon>;
  readonly closeOthers: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface TrayIcon {
  readonly isThere: () => Promise<boolean>;
  readonly press: (button: 'left' | 'right') => Promise<void>;
}

/** Why these tests cannot run here, in words; null when they can. Installs what is missing where that is possible. */
export function whyNoDesktop(): string | null {
  if (process.platform !== 'linux') return 'Key presses of the whole desktop are tested on Linux only.';
  if (process.env.XDG_SESSION_TYPE === 'wayland') return 'On Wayland no program may press keys for another one.';
  const { status, stdout } = spawnSync(process.execPath, [provider], { encoding: 'utf8' });
  return status === 0 ? null : stdout.trim();
}

/** The desktop of the display that the tests run on; brings a window manager where there is none. */
export async function startDesktop(): Promise<Desktop> {
  const others: ChildProcess[] = [];
  let manager: ChildProcess | null = null;
  const xdotool = async (...given: readonly string[]) => (await run('xdotool', given)).stdout.trim();
  const isManaged = async () => {
    if (await hasWindowManager()) return true;
    // A display that its last program has just left begins anew, and takes whoever came meanwhile along.
    if (manager === null || manager.exitCode !== null || manager.signalCode !== null) {
      manager = spawn('openbox', ['--sm-disable'], { stdio: 'ignore' });
    }
    return false;
  };
  await expect.poll(isManaged, { message: 'a window manager', timeout: 20_000 }).toBe(true);
  return {
    press: async (keys) => void (await xdotool('key', '--clearmodifiers', keys)),
    type: async (text) => void (await xdotool('type', '--delay', '15', text)),
    focused: async () => {
      // Between two windows nobody has it.
      return xdotool('getwindowfocus', 'getwindowname').catch(() => '');
    },
    async openOther(title) {
      others.push(spawn('xmessage', ['-title', title, 'another program'], { stdio: 'ignore' }));
      const seen = () => xdotool('search', '--onlyvisible', '--name', title).catch(() => '');
      await expect.poll(seen, title).not.toBe('');
      const [id = ''] = (await seen()).split('\n');
      await xdotool('windowactivate', '--sync', id);
    },
    async openTray() {
      const given = ['--edge', 'bottom', '--align', 'right', '--widthtype', 'request', '--height', '32'];
      others.push(spawn('trayer', given, { stdio: 'ignore' }));
      const panel = () => xdotool('search', '--onlyvisible', '--name', '^panel$').catch(() => '');
      await expect.poll(panel, 'a tray').not.toBe('');
      const width = async () => {
        // The panel of a tray is made anew when its icons change.
        const shape = await xdotool('getwindowgeometry', '--shell', (await panel()) || '0').catch(() => '');
        return Number(/WIDTH=(\d+)/.exec(shape)?.[1] ?? 0);
      };
      return {
        // A tray without an icon is a line.
        isThere: async () => (await width()) > 16,
        async press(button) {
          const middle = Math.round((await width()) / 2);
          await xdotool('mousemove', '--window', await panel(), `${middle}`, '16');
          await xdotool('click', button === 'left' ? '1' : '3');
        },
      };
    },
    async closeOthers() {
      for (const child of others.splice(0)) await ended(child);
    },
    stop: async () => (manager === null ? undefined : ended(manager)),
  };
}

async function hasWindowManager(): Promise<boolean> {
  const asked = async (...of: readonly string[]) =>
    (await run('xprop', [...of, '_NET_SUPPORTING_WM_CHECK']).catch(() => ({ stdout: '' }))).stdout;
  const window = /window id # (0x[0-9a-f]+)/.exec(await asked('-root'))?.[1];
  // The window of one that has ended is gone, while the root may still name it.
  return window !== undefined && (await asked('-id', window)).includes(window);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
