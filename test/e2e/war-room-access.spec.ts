import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import {
  addParty,
  addPartyFolded,
  bar,
  expectNoSidewaysScroll,
  log,
  openWarRoom,
  rowOf,
} from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test.describe('on a small window', () => {
  test.use({ windowSize: { width: 1024, height: 700 } });

  test('[X5] works at 1024×700 and at 200 % zoom, without scrolling sideways', async ({ holdline, page }) => {
    await openWarRoom(page);
    await addPartyFolded(page, 'Northline');
    await log(page, 'Typed on a small window');
    await expectNoSidewaysScroll(page);
    const parties = page.getByRole('complementary', { name: 'Parties and ownership' });
    await expect(parties).toBeHidden();
    await page.getByRole('button', { name: 'Parties 1' }).click();
    await expect(parties.getByRole('heading', { name: 'Northline' })).toBeVisible();
    await expectNoViolations(page, 'parties over the log');
    await page.keyboard.press('Escape');
    await expect(parties).toBeHidden();

    const window = await holdline.app.browserWindow(page);
    await window.evaluate((browserWindow) => browserWindow.webContents.setZoomFactor(2));
    await page.waitForFunction(() => innerWidth === 512);
    await expectNoSidewaysScroll(page);
    await log(page, 'Typed at 200 %');
    await expect(rowOf(page, 'Typed at 200 %')).toBeVisible();
    await page.getByRole('button', { name: 'Work', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Log attempt' })).toBeVisible();
    await expect(page.getByRole('log')).toBeHidden();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await expect(page.getByRole('log')).toBeVisible();
  });
});

test('[X1] has nothing that axe objects to, and F6 walks the panes', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Clinic IT', 'Us');
  await addParty(page, 'Northline', 'Provider');
  await log(page, 'Line dead');
  await expectNoViolations(page, 'war room');
  for (const name of [
    'Log attempt',
    'They replied',
    'Resolve',
    'Edit Northline',
    'Note their stance',
    'Impact not noted',
  ]) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  for (const name of ['Correct… (E)', 'Retract with a reason…', 'Redact…']) {
    await rowOf(page, 'Line dead').getByRole('button', { name: 'More for this entry' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.keyboard.press('Alt+t');
  await expectNoViolations(page, 'capture bar with a time');

  await bar(page).focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('complementary', { name: 'Work', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('complementary', { name: 'Parties and ownership' })).toBeFocused();
});
