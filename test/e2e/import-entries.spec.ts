import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { giveName } from './support/steps';
import { openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const PASTED = [
  'Date\tTime\tParty\tWhat happened\tBy',
  '03/04/2026\t14:05\tNorthline\tFibre light is red\tSam Okafor',
  '16/11/2026\t11:58\tNorthline\tThey said "an hour"\tSam Okafor',
].join('\n');

/** Opens the dialog from the palette, by keyboard. */
async function wantImport(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('import entries');
  await expect(page.getByRole('option', { name: /Import entries from a spreadsheet/ })).toBeVisible();
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Import entries from a spreadsheet' });
}

test('[Q1, X1] pasted rows are looked at, asked about, logged by keyboard, and one undo takes them back', async ({
  page,
}) => {
  await openWarRoom(page);
  const choose = await wantImport(page);
  const rows = choose.getByLabel('Rows');
  await expect(rows).toBeFocused();
  await page.keyboard.insertText(PASTED);
  await expectNoViolations(page, 'choosing rows');
  await page.keyboard.press('Control+Enter');

  const dialog = page.getByRole('dialog', { name: 'Import pasted rows' });
  await expect(dialog.getByRole('checkbox', { name: 'The first row has the titles' })).toBeFocused();
  await expect(dialog).toContainText('What is “03/04/2026” in row 2?');
  await expectNoViolations(page, 'rows with a question');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Say whether the day or the month comes first.');

  const monthFirst = dialog.getByRole('radio', { name: /The month comes first/ });
  await monthFirst.focus();
  await page.keyboard.press('Space');
  await expect(dialog).toContainText('Row 3: “16/11/2026 11:58” has no month 16, read with the month first');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: /The day comes first/ })).toBeChecked();
  const preview = dialog.getByRole('region', { name: 'What will be logged' });
  await expect(preview.getByRole('row').nth(1)).toContainText('Fri 3 Apr 2026, 14:05');
  await expect(dialog).toContainText('Added as parties: Northline.');
  await expectNoViolations(page, 'rows that can be logged');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  const row = rowOf(page, 'They said "an hour"');
  await expect(row).toContainText('imported from pasted rows, row 3, written by Sam Okafor');
  await expect(page.getByRole('region', { name: 'Northline', exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Northline', exact: true })).toBeHidden();
  await expect(row).toContainText('Retracted');
});

test('[Q1, I1] a CSV file becomes a new incident with its rows, or nothing where a row is none', async ({
  holdline,
  page,
}) => {
  await giveName(page);
  const file = path.join(holdline.settingsDir, 'log.csv');
  await holdline.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await writeFile(file, 'When,Event,Category\n2026-11-16 11:51,Line dead,Network\nsoon,Still dead,call\n');
  const choose = await wantImport(page);
  await choose.getByRole('button', { name: 'Choose a CSV file' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import log.csv' });
  await expect(dialog).toContainText('Row 2: “Network” is no kind of entry');
  await expect(dialog).toContainText('Row 3: “soon” is no date that can be read');
  await dialog.getByLabel('What is down?').fill('Fibre line dead');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Put right what is named above');
  await expect(page.getByRole('button', { name: 'War room' })).toBeHidden();

  await writeFile(file, 'When,Event\n2026-11-16 11:51,Line dead\n2026-11-17,Still dead\n');
  await dialog.getByRole('button', { name: 'Other rows' }).press('Enter');
  await choose.getByRole('button', { name: 'Choose a CSV file' }).press('Enter');
  await expect(dialog).toContainText('The incident began about Mon 16 Nov 2026, 11:51');
  await dialog.getByLabel('What is down?').fill('Fibre line dead');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Fibre line dead' })).toBeVisible();
  await expect(rowOf(page, 'Line dead').first()).toContainText('imported from log.csv, row 2');
  await expect(rowOf(page, 'Still dead')).toContainText(
    'entered at Sat 21 Nov 2026, 14:32: imported from log.csv, row 3',
  );
});

test.describe('in a small window at 200 %', () => {
  test.use({ windowSize: { width: 1024, height: 700 } });

  test('[X5] everything of an import can be reached', async ({ holdline, page }) => {
    await openWarRoom(page);
    const window = await holdline.app.browserWindow(page);
    await window.evaluate((browserWindow) => browserWindow.webContents.setZoomFactor(2));
    const choose = await wantImport(page);
    await expect(choose.getByLabel('Rows')).toBeFocused();
    await page.keyboard.insertText(PASTED);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: 'Import pasted rows' });
    await dialog.getByText('The day comes first').click();
    const preview = dialog.getByRole('region', { name: 'What will be logged' });
    await preview.scrollIntoViewIfNeeded();
    expect(await preview.evaluate((region) => region.scrollWidth <= region.clientWidth + 1)).toBe(true);
    await expect(dialog.getByRole('button', { name: 'Log 2 entries' })).toBeInViewport();
    // Only the table of columns may be wider than its place: it scrolls in itself.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await dialog.getByRole('button', { name: 'Log 2 entries' }).click();
    await expect(dialog).toBeHidden();
  });
});
