import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { declareIncident, giveName } from './support/steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const caseFile = path.resolve(import.meta.dirname, '../fixtures/cases/office365-2012.json');

test('[I1] the first start asks for a name once, then offers what to do', async ({ holdline, page }) => {
  const dialog = page.getByRole('dialog', { name: 'Welcome to Holdline' });
  await expect(dialog.getByLabel('Your name')).toBeFocused();
  await expectNoViolations(page, 'first start');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(dialog).toContainText('is empty');
  await dialog.getByLabel('Your name').fill('Dana Reyes');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await expect(page.getByRole('button', { name: 'Declare an incident' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open the practice incident' })).toBeVisible();
  await expectNoViolations(page, 'empty list');
  for (const [way, screen] of [
    ['Use a playbook', 'Playbooks'],
    ['Prepare your vendors', 'Directory'],
  ] as const) {
    await page.getByRole('button', { name: way }).click();
    await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
    await page.getByRole('button', { name: 'Incidents' }).click();
  }

  const again = await holdline.relaunch();
  await expect(again.getByRole('heading', { name: 'No incidents yet' })).toBeVisible();
  await expect(again.getByRole('dialog')).toBeHidden();
});

test('[I1, I3, L10] declaring says what is missing beside its field, then starts the clock', async ({
  holdline,
  page,
}) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Declare an incident' }).click();
  const dialog = page.getByRole('dialog', { name: 'Declare an incident' });
  await expect(dialog.getByLabel('What is down?')).toBeFocused();
  await dialog.getByRole('button', { name: 'Declare' }).click();
  await expect(dialog).toContainText('Say in a few words what is down.');
  await dialog.getByLabel('What is down?').fill('Fibre line dead, Harbour Street clinic');
  await dialog.getByRole('button', { name: 'Declare' }).click();
  await expect(dialog).toContainText('Choose how bad it is');
  await expect(dialog.getByRole('radio', { name: /Sev 1/ })).toBeFocused();
  await dialog.getByRole('radio', { name: /Sev 1/ }).check({ force: true });
  await dialog.getByRole('radio', { name: /I know when/ }).check({ force: true });

  const began = dialog.getByLabel('Began at');
  await began.fill('25:99');
  await expect(dialog).toContainText('25:99 is not a time of day');
  await began.fill('2026-10-25 01:30');
  await expect(dialog.getByRole('radiogroup', { name: /came twice/ })).toBeVisible();
  await expectNoViolations(page, 'declare dialog');
  await began.fill('an hour ago');
  await expect(dialog).toContainText('Sat 21 Nov 2026, 13:32 UTC+00:00');
  await began.press('Tab');
  await expect(began, 'written out, so that it means the same later').toHaveValue('2026-11-21 13:32');
  await began.fill('2026-11-16 11:51');
  await expect(dialog).toContainText('Mon 16 Nov 2026, 11:51 UTC+00:00');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Saved on this computer 14:32')).toBeVisible();

  const home = await holdline.relaunch();
  const row = home.getByRole('listitem').filter({ hasText: 'Fibre line dead' });
  await expect(row.getByRole('timer')).toHaveText('122:41:09');
  await expect(row).toContainText('Day 6');
  await expect(row).toContainText('INC-0001');
  await expect(row).toContainText('Lead Dana Reyes');
});

test('[C2, I3] the clock of a first report says "at least" and follows the clock', async ({ holdline, page }) => {
  await giveName(page);
  await declareIncident(page, { title: 'Label printer queue', severity: /Sev 3/ });
  await goToList(page);
  const row = page.getByRole('listitem').filter({ hasText: 'Label printer queue' });
  await expect(row).toContainText('at least');
  await holdline.setClock('2026-11-26T14:32:10.000Z');
  await expect(row.getByRole('timer')).toHaveText('120:00:01');
  await expect(row).toContainText('Day 6');
  await expect(row.getByRole('timer')).toHaveAttribute('aria-live', 'off');
});

test('[Q1, R5] an imported case stands in the list with its end, and the filter finds it', async ({
  holdline,
  page,
}) => {
  await giveName(page);
  await importCase(holdline, page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  await goToList(page);
  await expect(page.getByText('Fibre line dead')).toBeVisible();
  const filter = page.getByRole('searchbox', { name: 'Filter the incidents' });
  await filter.fill('no such words');
  await expect(page.getByText('No incident matches')).toBeVisible();
  await filter.press('Escape');
  await filter.fill('office');
  await expect(page.getByText('Fibre line dead')).toBeHidden();
  await filter.press('Escape');
  await expect(page.getByText('Fibre line dead')).toBeVisible();
  await expectNoViolations(page, 'incident list');
});

test('[I4] the practice incident is marked, stands apart, and is made once', async ({ page }) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Open the practice incident' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await goToList(page);
  const practice = page.getByRole('region', { name: /^Practice/ });
  await expect(practice.getByRole('listitem')).toHaveCount(1);
  await expect(practice.getByRole('listitem')).toContainText('Practice');
  await expect(page.getByRole('region', { name: /^Open now/ })).toContainText('Nothing is open.');
});

test('[X1] the keyboard alone reaches every part: F6 goes round, Enter opens the incident', async ({ page }) => {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  await goToList(page);
  const list = page.getByRole('main', { name: 'Incidents' });
  const rail = page.getByRole('navigation', { name: 'Screens' });
  await rail.getByRole('button', { name: 'Incidents' }).focus();
  await page.keyboard.press('F6');
  await expect(list).toBeFocused();
  await page.keyboard.press('F6');
  await expect(rail.getByRole('button', { name: 'Incidents' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(list).toBeFocused();
  await page.getByRole('button', { name: 'Fibre line dead' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'War room' })).toHaveAttribute('aria-current', 'page');
});

for (const { name, size, zoom } of [
  { name: 'in a window of 1024 by 700', size: { width: 1024, height: 700 }, zoom: 1 },
  { name: 'at 200 % zoom', size: { width: 1024, height: 700 }, zoom: 2 },
]) {
  test(`[X5] list, dialog and settings hold ${name}`, async ({ app, page }) => {
    await giveName(page);
    await declareIncident(page, { title: 'Fibre line dead, Harbour Street clinic', severity: /Sev 1/ });
    await goToList(page);
    const window = await app.browserWindow(page);
    await window.evaluate((one, { width, height }) => one.setContentSize(width, height), size);
    await window.evaluate((one, factor) => {
      one.webContents.zoomFactor = factor;
    }, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width / zoom);
    await expect(page.getByRole('button', { name: 'New incident' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'New incident' }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Declare' })).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Settings' }).click();
    await expectNoSidewaysScroll(page);
  });
}

async function goToList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Incidents', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Incidents', exact: true })).toBeVisible();
}

async function importCase({ app }: Holdline, page: Page): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, caseFile);
  await page.getByRole('button', { name: 'Import case file' }).click();
  await expect(page.getByRole('button', { name: 'War room' })).toBeVisible();
  await goToList(page);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
