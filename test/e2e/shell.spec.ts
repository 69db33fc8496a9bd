import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MenuAction, News } from '@contract/news';
import type { ElectronApplication, Page } from '@playwright/test';
import { iconGlyphs } from '../../renderer/ui/icon-glyphs';
import { expect, type Holdline, test } from '../support/electron-app';
import { menuItem } from './support/menu';

async function ready(page: Page): Promise<Page> {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => window.holdline !== undefined);
  return page;
}

/** Starts the same app again beside the running one, on the same folders; answers how it ended. */
async function startAgain({ app, settingsDir, dataDir }: Holdline): Promise<number | string> {
  const { command, folder } = await app.evaluate(({ app: main }) => ({
    command: process.execPath,
    folder: main.isPackaged ? null : main.getAppPath(),
  }));
  const given = ['--no-sandbox', ...(folder === null ? [] : [folder])];
  const env = { ...process.env, HOLDLINE_USER_DATA: settingsDir, HOLDLINE_DATA: dataDir };
  return new Promise((resolve) => {
    execFile(command, given, { env, timeout: 20_000 }, (error) =>
      resolve(error === null ? 0 : (error.code ?? error.message)),
    );
  });
}

function windowBounds(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
}

test('a second start ends at once and brings the first window forward', async ({ holdline }) => {
  await ready(holdline.page);
  await holdline.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await startAgain(holdline)).toBe(0);
  const shown = () =>
    holdline.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
  await expect.poll(shown).toEqual([true]);
});

test('a corrupt settings file is set aside with a word, and the app starts', async ({ holdline }) => {
  await ready(holdline.page);
  await holdline.page.evaluate(() => window.holdline?.saveSettings({ name: 'Ann', theme: 'dark' }));
  const file = path.join(holdline.settingsDir, 'settings.json');
  const { deviceId } = JSON.parse(await readFile(file, 'utf8'));
  await holdline.killHard();
  const broken = (await readFile(file, 'utf8')).slice(0, -10);
  await writeFile(file, broken);

  const page = await ready(await holdline.relaunch());
  const loaded = await page.evaluate(() => window.holdline?.loadSettings());
  expect(loaded?.settings).toMatchObject({ name: '', theme: 'system' });
  expect(loaded?.notices).toEqual([expect.stringMatching(/settings file was damaged.*settings\.corrupt-/)]);
  const aside = (await readdir(holdline.settingsDir)).filter((name) => name.startsWith('settings.corrupt-'));
  expect(await Promise.all(aside.map((name) => readFile(path.join(holdline.settingsDir, name), 'utf8')))).toEqual([
    broken,
  ]);
  // Its records stay its own: this computer keeps its id.
  expect(JSON.parse(await readFile(file, 'utf8')).deviceId).toBe(deviceId);
  await expect(page.getByText(/settings file was damaged/).first()).toBeVisible();
});

test('the window comes back where it was, as large as it was, and as large to read', async ({ holdline }) => {
  await ready(holdline.page);
  const wanted = { x: 40, y: 30, width: 1100, height: 720 };
  await holdline.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    wanted,
  );
  await expect.poll(() => windowBounds(holdline.app)).toEqual(wanted);
  await menuItem(holdline.app, 'Zoom Out');
  await ready(await holdline.relaunch());
  expect(await windowBounds(holdline.app)).toEqual(wanted);
  await expect.poll(() => zoomOf(holdline.app)).toBeCloseTo(0.9, 5);
});

test('[X5] the window can be made no smaller than 1024 × 700', async ({ app, page }) => {
  await ready(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(300, 200));
  const size = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize());
  expect(size).toEqual([1024, 700]);
});

test('[X5] zoom goes from 80 % to 200 % and back to 100 %', async ({ app, page }) => {
  await ready(page);
  for (let count = 0; count < 10; count++) await menuItem(app, 'Zoom Out');
  expect(await zoomOf(app)).toBeCloseTo(0.8, 5);
  for (let count = 0; count < 10; count++) await menuItem(app, 'Zoom In');
  expect(await zoomOf(app)).toBeCloseTo(2, 5);
  await menuItem(app, 'Actual Size');
  expect(await zoomOf(app)).toBe(1);
});

for (const [key, modifiers, action] of [
  ['N', ['control'], 'declare-incident'],
  ['L', ['control'], 'focus-capture'],
  ['F', ['control'], 'focus-filter'],
  ['E', ['control'], 'export-timeline'],
  ['M', ['control', 'shift'], 'ownership-map'],
  ['F6', [], 'next-pane'],
  ['F1', [], 'show-keys'],
  [',', ['control'], 'show-settings'],
] as const satisfies readonly (readonly [string, readonly string[], MenuAction])[]) {
  test(`[X1] the key ${[...modifiers, key].join('+')} is told to the window as ${action}`, async ({ app, page }) => {
    await ready(page);
    const told = await page.evaluateHandle(() => {
      const actions: string[] = [];
      window.holdline?.subscribe((news: News) => {
        if (news.type === 'menu') actions.push(news.action);
      });
      return actions;
    });
    await app.evaluate(
      ({ BrowserWindow }, input) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.focus();
        for (const type of ['keyDown', 'keyUp'] as const) {
          contents?.sendInputEvent({ type, keyCode: input.key, modifiers: [...input.modifiers] });
        }
      },
      { key, modifiers },
    );
    await expect.poll(() => told.jsonValue()).toEqual([action]);
  });
}

test('[L9] a draft is there after the app was killed', async ({ holdline }) => {
  await ready(holdline.page);
  const text = 'Priya says crew by 15:00, and then the li';
  await holdline.page.evaluate((words) => window.holdline?.saveDraft('capture/0042', words), text);
  await holdline.killHard();
  const page = await ready(await holdline.relaunch());
  expect(await page.evaluate(() => window.holdline?.loadDraft('capture/0042'))).toBe(text);
});

test('[J1] what was acknowledged is there after the app was killed the next instant', async ({ holdline }) => {
  await ready(holdline.page);
  const incidentId = await holdline.page.evaluate(async () => {
    const declared = await window.holdline?.declareIncident({
      title: 'Outgoing mail is refused',
      severity: 2,
      timeZone: 'Europe/London',
      began: null,
      lead: null,
    });
    if (declared?.ok !== true) throw new Error('not declared');
    return declared.value.incidentId;
  });
  await holdline.killHard();
  const page = await ready(await holdline.relaunch());
  const lines = await page.evaluate(() => window.holdline?.listIncidents());
  expect(lines).toMatchObject([{ incidentId, reference: 'INC-0001', title: 'Outgoing mail is refused' }]);
});

test.describe('with a clock that stands still', () => {
  test.use({ clock: '2012-02-14T09:00:00.000Z' });

  test('[C6] the window is told the time each second, by the clock of the main process', async ({ holdline, page }) => {
    await ready(page);
    const nextTick = () =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const stop = window.holdline?.subscribe((news: News) => {
              if (news.type !== 'tick') return;
              stop?.();
              resolve(news.now);
            });
          }),
      );
    expect(await nextTick()).toBe('2012-02-14T09:00:00.000Z');
    await holdline.setClock('2012-02-19T09:00:00.000Z');
    await expect.poll(nextTick).toBe('2012-02-19T09:00:00.000Z');
  });
});

test('the theme of the settings is the theme of the window', async ({ app, page }) => {
  await ready(page);
  for (const theme of ['dark', 'light', 'system'] as const) {
    await page.evaluate((chosen) => window.holdline?.saveSettings({ theme: chosen }), theme);
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe(theme);
  }
});

function zoomOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.zoomFactor ?? 0);
}

test('[X1] each icon is drawn from the font that was built, and that font has no other', async ({ page }) => {
  const widths = (characters: readonly string[]) =>
    page.evaluate(async (given) => {
      await document.fonts.load('16px Lucide', given.join(''));
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.font = '16px Lucide, sans-serif';
      return given.map((character) => Math.round(pen.measureText(character).width * 1000) / 1000);
    }, characters);
  const glyphs = Object.values(iconGlyphs);
  expect(await widths(glyphs)).toEqual(glyphs.map(() => 16));
  // Of an anchor, which no screen shows.
  expect(await widths(['\ue03f'])).not.toEqual([16]);
});
