import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, _electron as electron, expect, type Page } from '@playwright/test';
import { takeDisplay } from './displays';

export { expect } from '@playwright/test';

const top = path.resolve(import.meta.dirname, '../..');

type Options = {
  /** The zone that the app believes this computer to be in, as an IANA name. */
  readonly timeZone: string;
  /** The size of the window's content in pixels; null leaves the size that the app chooses. */
  readonly windowSize: { readonly width: number; readonly height: number } | null;
  /** The instant at which the app's clock stands, as ISO 8601 in UTC; null lets it run with the real one. */
  readonly clock: string | null;
  /** The address of a session bus, such as notifications need; null says that there is none. */
  readonly sessionBus: string | null;
};

/** Holdline as built, in its own empty folders. `app` and `page` are always those of the latest launch. */
export type Holdline = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder with the team's record. */
  readonly dataDir: string;
  /** The folder with the settings of this computer. */
  readonly settingsDir: string;
  /** Moves the app's clock to an instant, ISO 8601 in UTC, where it stands still. Needs no restart. */
  readonly setClock: (instant: string) => Promise<void>;
  /** Quits the app the ordinary way, as the menu does, and starts it again on the same folders. */
  readonly relaunch: () => Promise<Page>;
  /** Starts Holdline on a second computer, as it were: with settings of its own, on the same data folder. */
  readonly beside: () => Promise<Page>;
  /** Ends the app with SIGKILL, so that nothing of it can tidy up. `relaunch` starts it again. */
  readonly killHard: () => Promise<void>;
};

type Fixtures = {
  readonly holdline: Holdline;
  /** The first launch, for tests that never start the app again. */
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
};

export const test = base.extend<Fixtures & Options, { readonly display: undefined }>({
  display: [
    async ({}, use, { parallelIndex }) => {
      takeDisplay(parallelIndex);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  timeZone: ['Etc/UTC', { option: true }],
  windowSize: [null, { option: true }],
  clock: [null, { option: true }],
  sessionBus: [null, { option: true }],

  holdline: async ({ timeZone, windowSize, clock, sessionBus }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'holdline-e2e-'));
    const places = {
      settingsDir: path.join(folder, 'settings'),
      dataDir: path.join(folder, 'data'),
      clockFile: path.join(folder, 'clock'),
    };
    await mkdir(places.settingsDir);
    const setClock = (instant: string) => writeWhole(places.clockFile, instant);
    if (clock !== null) await setClock(clock);

    const bus = sessionBus === null ? {} : { DBUS_SESSION_BUS_ADDRESS: sessionBus };
    const pageErrors: Error[] = [];
    let running: ElectronApplication | null = null;
    let page: Page | null = null;

    const launch = async (): Promise<Page> => {
      running = await electron.launch({
        ...whatToLaunch(),
        env: { ...environment(places, timeZone), ...bus },
        timeout: 30_000,
      });
      running.context().on('page', (opened) => opened.on('pageerror', (error) => pageErrors.push(error)));
      for (const opened of running.windows()) opened.on('pageerror', (error) => pageErrors.push(error));
      page = await running.firstWindow();
      await focused(running, page);
      if (windowSize !== null) await resize(running, page, windowSize);
      return page;
    };
    const quit = async (): Promise<void> => {
      const closing = running;
      running = null;
      if (closing !== null) await closeOrKill(closing);
    };
    const others: ElectronApplication[] = [];
    const beside = async (): Promise<Page> => {
      const settingsDir = path.join(folder, `settings of ${others.length + 2}`);
      await mkdir(settingsDir);
      const env = environment({ ...places, settingsDir }, timeZone);
      const other = await electron.launch({ ...whatToLaunch(), env, timeout: 30_000 });
      others.push(other);
      return other.firstWindow();
    };

    await launch();
    await use({
      get app() {
        return present(running);
      },
      get page() {
        return present(page);
      },
      dataDir: places.dataDir,
      settingsDir: places.settingsDir,
      setClock,
      beside,
      relaunch: async () => {
        await quit();
        return launch();
      },
      killHard: async () => {
        const killed = present(running);
        running = null;
        await kill(killed);
      },
    });

    await quit();
    for (const other of others) await closeOrKill(other);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(pageErrors, 'errors that nothing in the window caught').toEqual([]);
  },
  app: async ({ holdline }, use) => use(holdline.app),
  page: async ({ holdline }, use) => use(holdline.page),
  dataDir: async ({ holdline }, use) => use(holdline.dataDir),
});

/** The built app in the development Electron, or the packaged one that HOLDLINE_BIN names. */
export function whatToLaunch() {
  const packaged = process.env.HOLDLINE_BIN;
  // Chromium refuses its sandbox as root, and many containers have no user namespaces for it.
  const chromiumSandbox = false;
  if (packaged !== undefined) return { executablePath: packaged, args: [], chromiumSandbox };
  return { args: [top], cwd: top, chromiumSandbox };
}

type Places = { readonly settingsDir: string; readonly dataDir: string; readonly clockFile: string };

export function environment({ settingsDir, dataDir, clockFile }: Places, timeZone: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    HOLDLINE_USER_DATA: settingsDir,
    HOLDLINE_DATA: dataDir,
    HOLDLINE_CLOCK_FILE: clockFile,
    TZ: timeZone,
    // The words and dates that Chromium itself writes must not depend on the machine.
    LANGUAGE: 'en_GB',
    // Without a session bus Chromium waits for one; this says that there is none.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  };
}

/** The app may read the file at any moment, so it is never there half written. */
async function writeWhole(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}

/**
 * On a display without a window manager a window that asks for the focus before it is drawn gets none, and nobody gives it
 * one later: a user would click it.
 */
async function focused(app: ElectronApplication, page: Page) {
  const hasFocus = async () => {
    const window = await app.browserWindow(page);
    return window.evaluate((browserWindow) => {
      if (browserWindow.isFocused()) return true;
      if (browserWindow.isVisible()) browserWindow.focus();
      return false;
    });
  };
  // A main process that reads a long record collects garbage, and an answer can be lost with it: it is asked again.
  const asked = () =>
    hasFocus().catch((cause) => !String(cause).includes('garbage collected') && Promise.reject(cause));
  await expect.poll(asked, { message: 'the window has the focus', timeout: 15_000 }).toBe(true);
}

async function resize(app: ElectronApplication, page: Page, size: { readonly width: number; readonly height: number }) {
  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow, { width, height }) => browserWindow.setContentSize(width, height), size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
}

/** An app that hangs while quitting would hang the whole run: after 15 seconds it is killed, and the test fails. */
async function closeOrKill(app: ElectronApplication): Promise<void> {
  const limit = AbortSignal.timeout(15_000);
  const tooLate = once(limit, 'abort').then(() => 'too late' as const);
  if ((await Promise.race([app.close(), tooLate])) !== 'too late') return;
  await kill(app);
  throw new Error('Holdline did not quit within 15 seconds.');
}

async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('Holdline is not running: it was killed and not started again.');
  return value;
}
