import { requestChannels } from '@contract/channels';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/electron-app';

test.beforeEach(async ({ page }) => {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => window.holdline !== undefined);
});

test('every permission is refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        () => 'refused',
      );
    const states = await Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'] as const).map(
        // Some of these names are Chromium's own.
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    );
    return {
      states: [...new Set(states)],
      notification: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('refused'),
        ),
      ),
    };
  });
  expect(answers).toEqual({
    states: ['denied'],
    notification: 'denied',
    camera: 'refused',
    screen: 'refused',
    place: 'refused',
  });
});

test.describe('the bridge', () => {
  test('has the named methods and nothing more', async ({ page }) => {
    expect(await page.evaluate(() => Object.keys(window.holdline ?? {}).sort())).toEqual(
      [...Object.keys(requestChannels), 'subscribe'].sort(),
    );
  });

  test('leaves the page without Node and without Electron', async ({ page }) => {
    const names = [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'setImmediate',
      'electron',
      'ipcRenderer',
    ];
    expect(await page.evaluate((all) => all.filter((name) => name in window), names)).toEqual([]);
  });

  test('is not there in a frame inside the page', async ({ page }) => {
    const inFrame = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const has = frame.contentWindow !== null && 'holdline' in frame.contentWindow;
      frame.remove();
      return has;
    });
    expect(inFrame).toBe(false);
  });

  test('answers our own window only, not another page with the same preload script', async ({ app, page }) => {
    const own = await page.evaluate(() => window.holdline?.loadSettings());
    expect(own?.version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const address of ['data:text/html,<h1>elsewhere</h1>', 'app://holdline/nothing.html', 'about:blank']) {
      expect(await askFromAnotherWindow(app, address), address).toMatch(/Only the window of Holdline may ask this/);
    }
  });

  test('refuses bad requests in words, whoever sends them', async ({ page }) => {
    const told = await page.evaluate(async () => {
      if (window.holdline === undefined) throw new Error('there is no bridge');
      const { execute, openIncident, openLink } = window.holdline;
      const answers = await Promise.all([
        // Things that the types forbid and a broken page could send.
        Reflect.apply(execute, null, ['../../etc', { type: 'CloseIncident' }]),
        Reflect.apply(execute, null, ['0042', { type: 'FormatDisk' }]),
        Reflect.apply(openIncident, null, [{ toString: 'x' }]),
        openLink('file:///etc/passwd'),
      ]);
      return answers.map((answer) => (answer.ok ? 'done' : answer.error.sentence));
    });
    for (const sentence of told) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(told).not.toContain('done');
  });
});

/** Opens a window with our preload script in a session that nothing guards, and asks for the settings from there. */
function askFromAnotherWindow(app: ElectronApplication, address: string): Promise<string> {
  return app.evaluate(async ({ app: main, BrowserWindow, session }, url) => {
    const preload = `${main.getAppPath()}/dist/preload/preload.cjs`;
    const isOurs = url.startsWith('app:');
    const unguarded = isOurs ? session.defaultSession : session.fromPartition('unguarded');
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, session: unguarded } });
    await other.loadURL(url);
    const ask = "window.holdline.loadSettings().then(() => 'answered', (error) => error.message)";
    const told: string = await other.webContents.executeJavaScript(ask);
    other.destroy();
    return told;
  }, address);
}
