import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { menuItem } from './support/menu';
import { quickDesktop, SMALL } from './support/quick-desktop';
import { bar, draftsText, expectNoSidewaysScroll } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const desktop = quickDesktop();

test('[X1, X5] the window holds its content: lists that drop down, several lines, 200 %', async ({ holdline }) => {
  const { app } = holdline;
  await desktop.elsewhere(holdline);
  const small = await desktop.quickCapture(app);
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
  await desktop.quickCapture(app);
  await expect(bar(small)).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(small);
});

test('[X2] the small window is as closed as the main one', async ({ holdline }) => {
  const { app } = holdline;
  await desktop.elsewhere(holdline);
  const small = await desktop.quickCapture(app);
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
  await desktop.elsewhere(holdline);
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
  await desktop.elsewhere(holdline);
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
