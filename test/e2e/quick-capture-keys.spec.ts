import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { menuItem } from './support/menu';
import { quickDesktop, SMALL } from './support/quick-desktop';
import { giveName } from './support/steps';
import { openWarRoom } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const desktop = quickDesktop();

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
  await desktop.quickCapture(app, 'ctrl+alt+q');
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
