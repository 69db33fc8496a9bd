import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/electron-app';

/** Breaks the page of the window, as a fault of Chromium would, and waits until the app has heard of it. */
async function breakPage(app: ElectronApplication): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('render-process-gone', () => resolve());
        contents?.forcefullyCrashRenderer();
      }),
  );
}

function loads(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => Reflect.get(globalThis, 'loads'));
}

test('a page that breaks is loaded again once; a second time within a minute the person is asked', async ({
  app,
  page,
  dataDir,
}) => {
  await page.waitForLoadState('load');
  await app.evaluate(({ BrowserWindow, dialog }) => {
    Object.assign(globalThis, { loads: 0, asked: [], answer: null });
    BrowserWindow.getAllWindows()[0]?.webContents.on('did-finish-load', () => {
      Reflect.set(globalThis, 'loads', Reflect.get(globalThis, 'loads') + 1);
    });
    dialog.showMessageBox = (...given: unknown[]) => {
      Reflect.get(globalThis, 'asked').push(given.at(-1));
      return new Promise((resolve) => Reflect.set(globalThis, 'answer', resolve));
    };
  });
  await breakPage(app);
  await expect.poll(() => loads(app)).toBe(1);
  // The fresh page is answered like the one before it.
  await expect.poll(() => shownHeadings(app)).toContain('Incidents');
  await breakPage(app);
  const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked'));
  await expect.poll(asked).toHaveLength(1);
  const [question] = await asked();
  expect(question.buttons).toEqual(['Try Again', 'Open Data Folder', 'Quit']);
  expect(question.detail).toContain(dataDir);
  expect(await loads(app)).toBe(1);

  await app.evaluate(() => Reflect.get(globalThis, 'answer')({ response: 0 }));
  await expect.poll(() => loads(app)).toBe(2);
  await expect.poll(() => shownHeadings(app)).toContain('Incidents');
});

/** By the main process, because the driver of the page has lost it with the crash. */
function shownHeadings(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      "[...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)",
    ),
  );
}
