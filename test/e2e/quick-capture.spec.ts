import type { ElectronApplication, Page } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { type Desktop, startDesktop, whyNoDesktop } from './support/desktop';
import { menuItem } from './support/menu';
import { declareIncident, giveName } from './support/steps';
import { bar, draftsText, expectNoSidewaysScroll, openWarRoom, recordText, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const SMALL = 'Quick capture - Holdline';
let desktop: Desktop;

test.beforeAll(async () => {
  // The first run on a bare machine may have to fetch a window manager.
  test.setTimeout(300_000);
  const missing = whyNoDesktop();
  test.skip(missing !== null, missing ?? '');
  desktop = await startDesktop();
});
test.afterAll(async () => desktop?.stop());
test.afterEach(async () => desktop?.closeOthers());

/** Presses the keys while another program has the focus; answers the page of the small window, which has it then. */
async function quickCapture(app: ElectronApplication, keys = 'ctrl+shift+l'): Promise<Page> {
  await desktop.press(keys);
  await expect.poll(desktop.focused).toBe(SMALL);
  return smallPage(app);
}

function smallPage(app: ElectronApplication): Page {
  const small = app.windows().find((one) => one.url() === 'app://holdline/quick.html');
  if (small === undefined) throw new Error('there is no small window');
  return small;
}

/** A war room, and another program in front of it. */
async function elsewhere({ page }: Pick<Holdline, 'page'>): Promise<void> {
  await openWarRoom(page);
  await desktop.openOther('Another program');
  await expect.poll(desktop.focused).toBe('Another program');
}

test('[L1, J1] a line typed from another program is in the record and in the main window, and the focus goes back', async ({
  holdline,
}) => {
  const { app, page, dataDir } = holdline;
  await elsewhere(holdline);
  for (const text of ['Priya rang back', 'Crew is in Harbour Street']) {
    const small = await quickCapture(app);
    await desktop.type(`/call ${text}`);
    await expect(small.getByRole('button', { name: 'Kind: Contact' })).toBeVisible();
    await desktop.press('Return');
    await expect.poll(desktop.focused).toBe('Another program');
    await expect(rowOf(page, text)).toContainText('14:32');
    expect(recordText(dataDir)).toContain(`"text":"${text}"`);
    await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('Logged 14:32 Contact');
  }
  // The other way round: what the war room logs and names is known in the small window.
  await bar(page).fill('@Northline 14:20 took it on');
  await bar(page).press('Enter');
  await expect(rowOf(page, 'took it on')).toBeVisible();
  const small = await quickCapture(app);
  await desktop.type('@nort');
  await expect(small.getByRole('option', { name: /@Northline/ })).toBeVisible();
});

test('[L5] the main window takes back what the small one logged', async ({ holdline }) => {
  const { app, page } = holdline;
  await elsewhere(holdline);
  await quickCapture(app);
  await desktop.type('a slip');
  await desktop.press('Return');
  await expect(rowOf(page, 'a slip')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'a slip').locator('del, s').first()).toBeVisible();
});

test('[L9] Esc and the keys hide the window and keep the line; Shift+Enter begins another', async ({ holdline }) => {
  const { app, page } = holdline;
  await elsewhere(holdline);
  await bar(page).fill('in the war room');
  const small = await quickCapture(app);
  await desktop.type('Priya says');
  await desktop.press('shift+Return');
  await desktop.type('crew by 15:00');
  await desktop.press('Escape');
  await expect.poll(desktop.focused).toBe('Another program');
  await quickCapture(app);
  await expect(bar(small)).toHaveValue('Priya says\ncrew by 15:00');
  await expect(bar(small)).toBeFocused();
  await desktop.press('ctrl+shift+l');
  await expect.poll(desktop.focused).toBe('Another program');
  await expect(bar(page)).toHaveValue('in the war room');
});

test('[L9] half a line is there after the app was killed', async ({ holdline }) => {
  await elsewhere(holdline);
  await quickCapture(holdline.app);
  await desktop.type('Priya says crew by 15:00, and then the li');
  await expect.poll(() => draftsText(holdline)).toContain('and then the li');
  await holdline.killHard();
  const page = await holdline.relaunch();
  await expect(page.getByRole('heading', { name: 'Incidents' })).toBeVisible();
  const small = await quickCapture(holdline.app);
  await expect(bar(small)).toHaveValue('Priya says crew by 15:00, and then the li');
  await desktop.type('ne dropped');
  await desktop.press('Return');
  await expect.poll(() => recordText(holdline.dataDir)).toContain('and then the line dropped');
});

test('[L1] of several incidents the one in the window is meant; another can be chosen, and the line goes along', async ({
  holdline,
}) => {
  const { app, page } = holdline;
  await elsewhere(holdline);
  await page.getByRole('button', { name: 'Incidents' }).click();
  await declareIncident(page, { title: 'Label printer queue', severity: /Sev 3/ });
  const small = await quickCapture(app);
  const chooser = small.getByRole('button', { name: /Log to/ });
  await expect(chooser).toContainText('INC-0002 Label printer queue');
  await desktop.type('Priya rang back');
  await chooser.focus();
  await desktop.press('Return');
  await expect(small.getByRole('option')).toHaveText([/INC-0002/, /INC-0001/]);
  await expectNoViolations(small, 'quick capture with its list of incidents');
  await desktop.press('Down');
  await desktop.press('Return');
  await expect(chooser).toContainText('INC-0001 Fibre line dead');
  await expect(bar(small)).toHaveValue('Priya rang back');
  await bar(small).focus();
  await desktop.press('Return');
  await expect.poll(desktop.focused).toBe('Another program');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('button', { name: 'Incidents' }).click();
  await page
    .getByRole('button', { name: /Fibre line dead/ })
    .or(page.getByRole('link', { name: /Fibre line dead/ }))
    .first()
    .click();
  await expect(rowOf(page, 'Priya rang back')).toBeVisible();
});

test('[X3] says so where no incident is open, and leads to Holdline', async ({ holdline }) => {
  const { app, page } = holdline;
  await giveName(page);
  await desktop.openOther('Another program');
  const small = await quickCapture(app);
  await expect(small.getByText(/^No incident is open/)).toBeVisible();
  await expect(small.getByRole('button', { name: 'Open Holdline' })).toBeFocused();
  await expectNoViolations(small, 'quick capture without an incident');
  await desktop.press('Return');
  await expect.poll(desktop.focused).toBe('Incidents - Holdline');
});

test('[X3] keys that another program holds are told at the start and in Settings, and others can be chosen', async ({
  holdline,
}) => {
  await giveName(holdline.page);
  // Another program, with settings of its own: it finds the keys taken.
  const page = await holdline.beside();
  await giveName(page);
  const told = /Ctrl\+Shift\+L does not open quick capture: another program holds these keys/;
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(told);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('alert').filter({ hasText: told })).toBeVisible();
  await expectNoViolations(page, 'settings with keys that were not taken');
  const keys = page.getByRole('textbox', { name: 'Keys for quick capture' });
  await keys.focus();
  await page.keyboard.press('Control+Shift+K');
  await expect(keys).toHaveValue('Ctrl+Shift+K');
  await expect(page.getByRole('alert')).toHaveCount(0);
  // The way back is refused, because those are still held, and what works stays.
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByText(told)).toHaveCount(2);
  await expect(keys).toHaveValue('Ctrl+Shift+K');
  await page.keyboard.press('Control+Alt+Delete');
  await expect(page.getByText(/Choose a letter, a digit/)).toBeVisible();
});

test('[X1, X3] the keys are changed by pressing others, and switched off', async ({ holdline }) => {
  const { app, page } = holdline;
  await openWarRoom(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expectNoViolations(page, 'settings');
  const keys = page.getByRole('textbox', { name: 'Keys for quick capture' });
  await keys.focus();
  await page.keyboard.press('Control+C');
  await expect(page.getByText('Programs need these keys themselves')).toBeVisible();
  await page.keyboard.press('Control+Alt+Q');
  await expect(keys).toHaveValue('Ctrl+Alt+Q');
  await desktop.openOther('Another program');
  await quickCapture(app, 'ctrl+alt+q');
  await desktop.press('Escape');
  await expect.poll(desktop.focused).toBe('Another program');

  await page.getByText('Quick capture by keys').click();
  await expect(page.getByRole('checkbox', { name: /Quick capture by keys/ })).not.toBeChecked();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Quick capture is switched off');
  expect(await app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Alt+Q'))).toBe(false);
  const again = await holdline.relaunch();
  expect(await again.evaluate(() => window.holdline?.loadSettings())).toMatchObject({
    settings: { quickCapture: false, quickCaptureKeys: 'CommandOrControl+Alt+Q' },
  });
  // The menu opens it all the same.
  await menuItem(holdline.app, 'Quick Capture');
  await expect.poll(desktop.focused).toBe(SMALL);
});

test('[X1, X5] the window holds its content: lists that drop down, several lines, 200 %', async ({ holdline }) => {
  const { app } = holdline;
  await elsewhere(holdline);
  const small = await quickCapture(app);
  await expectNoViolations(small, 'quick capture');
  const height = () => small.evaluate(() => innerHeight);
  const low = await height();
  expect(low).toBeLessThan(160);
  await small.getByRole('button', { name: /^Kind:/ }).click();
  await expect(small.getByRole('menuitem', { name: 'Handoff' })).toBeInViewport();
  await expectNoViolations(small, 'quick capture with its kinds');
  await desktop.press('Escape');
  await expect(small.getByRole('menu')).toBeHidden();
  await expect.poll(height).toBe(low);
  await bar(small).focus();
  await small.keyboard.insertText('14:05 crew on site\n14:12 cabinet 14 open\n14:20 splice begun');
  await expect(small.getByRole('list', { name: '3 entries to log' })).toBeInViewport({ ratio: 1 });
  await expect(small.getByRole('button', { name: 'Log 3 entries' })).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(small);

  for (let step = 0; step < 10; step++) await menuItem(app, 'Zoom In');
  await desktop.press('Escape');
  await quickCapture(app);
  await expect(bar(small)).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(small);
});

test('[X2] the small window is as closed as the main one', async ({ holdline }) => {
  const { app } = holdline;
  await elsewhere(holdline);
  const small = await quickCapture(app);
  const found = await small.evaluate(async () => {
    const broken = new Set<string>();
    const allStopped = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (broken.add(event.effectiveDirective).size === 3) resolve();
      });
    });
    const markup = '<img src="x" onerror="document.title = 1"><script>document.title = 1</script><style>p{}</style>';
    document.body.append(document.createRange().createContextualFragment(markup));
    location.href = 'app://holdline/';
    const opened = window.open('app://holdline/');
    const permission = await Notification.requestPermission();
    const names = ['require', 'process', 'electron', 'ipcRenderer'].filter((name) => name in window);
    await allStopped;
    return { broken: [...broken].sort(), opened, permission, names, title: document.title };
  });
  expect(found).toEqual({
    broken: ['script-src-attr', 'script-src-elem', 'style-src-elem'],
    opened: null,
    permission: 'denied',
    names: [],
    title: SMALL,
  });
  expect(small.url()).toBe('app://holdline/quick.html');
});

test('a second start with --quick-capture opens the small window, and the last window ends the app', async ({
  holdline,
}) => {
  const { app, page } = holdline;
  await elsewhere(holdline);
  await app.evaluate(({ app: main }) => main.emit('second-instance', {}, ['holdline', '--quick-capture']));
  await expect.poll(desktop.focused).toBe(SMALL);
  await desktop.type('typed, not logged');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }, title) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle() !== title)
      ?.close();
  }, SMALL);
  await closed;
  expect(draftsText(holdline)).toContain('typed, not logged');
  expect(page.isClosed()).toBe(true);
});

test('[C2, X1] the icon in the tray shows how long it lasts, opens quick capture and Holdline, and can be switched off', async ({
  holdline,
}) => {
  const { page } = holdline;
  const icon = await desktop.openTray();
  await elsewhere(holdline);
  await expect.poll(icon.isThere).toBe(true);
  await icon.press('left');
  await expect.poll(desktop.focused).toBe('Fibre line dead, Harbour Street clinic - Holdline');
  await expect(async () => {
    await icon.press('right');
    // From below: Quit, Open Holdline, Quick capture.
    for (const key of ['Up', 'Up', 'Up', 'Return']) await desktop.press(key);
    await expect.poll(desktop.focused, { timeout: 2000 }).toBe(SMALL);
  }).toPass();
  await desktop.press('Escape');

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Icon in the tray').click();
  await expect.poll(icon.isThere).toBe(false);
  await page.getByText('Icon in the tray').click();
  await expect.poll(icon.isThere).toBe(true);
});
