import type { ElectronApplication, Page } from '@playwright/test';
import { expect, type Holdline, test } from '../../support/electron-app';
import { type Desktop, startDesktop, whyNoDesktop } from './desktop';
import { openWarRoom } from './war-room-steps';

/** The title of the small window. */
export const SMALL = 'Quick capture - Holdline';

export interface QuickDesktop extends Pick<Desktop, 'press' | 'type' | 'focused' | 'openOther' | 'openTray'> {
  /** Presses the keys while another program has the focus; answers the page of the small window, which has it then. */
  readonly quickCapture: (app: ElectronApplication, keys?: string) => Promise<Page>;
  /** A war room, and another program in front of it. */
  readonly elsewhere: (holdline: Pick<Holdline, 'page'>) => Promise<void>;
}

/** One desktop for all tests of a file, which are skipped where there can be none. */
export function quickDesktop(): QuickDesktop {
  let started: Desktop | null = null;
  test.beforeAll(async () => {
    // The first run on a bare machine may have to fetch a window manager.
    test.setTimeout(300_000);
    const missing = whyNoDesktop();
    test.skip(missing !== null, missing ?? '');
    started = await startDesktop();
  });
  test.afterAll(async () => started?.stop());
  test.afterEach(async () => started?.closeOthers());

  const desktop = () => {
    if (started === null) throw new Error('there is no desktop');
    return started;
  };
  const focused = () => desktop().focused();
  const openOther = (title: string) => desktop().openOther(title);
  return {
    press: (keys) => desktop().press(keys),
    type: (text) => desktop().type(text),
    openTray: () => desktop().openTray(),
    focused,
    openOther,
    async quickCapture(app, keys = 'ctrl+shift+l') {
      await desktop().press(keys);
      await expect.poll(focused).toBe(SMALL);
      return smallPage(app);
    },
    async elsewhere({ page }) {
      await openWarRoom(page);
      await openOther('Another program');
      await expect.poll(focused).toBe('Another program');
    },
  };
}

function smallPage(app: ElectronApplication): Page {
  const small = app.windows().find((one) => one.url() === 'app://holdline/quick.html');
  if (small === undefined) throw new Error('there is no small window');
  return small;
}
