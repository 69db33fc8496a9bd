import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { menuItem } from './support/menu';
import { declareIncident, giveName } from './support/steps';

test('[B1] a vendor is prepared by keyboard, found again after a restart, and undone', async ({ holdline }) => {
  let { page } = holdline;
  await giveName(page);
  await menuItem(holdline.app, 'Directory');
  await expect(page.getByRole('heading', { name: 'Prepare the directory before anything breaks' })).toBeVisible();
  await expectNoViolations(page, 'the empty directory');

  await page.getByRole('button', { name: 'Add a vendor' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a vendor' });
  await dialog.getByLabel('Name', { exact: true }).fill('Northline Broadband');
  await dialog.getByLabel('What to say first').fill('Ask for the fault desk, not for sales.');
  await dialog.getByRole('button', { name: 'Add a channel' }).press('Enter');
  await page.keyboard.type('+44 20 7946 0000');
  await dialog.getByRole('button', { name: 'Start from the default ladder' }).press('Enter');
  await dialog.getByRole('button', { name: 'Add an account number' }).press('Enter');
  await page.keyboard.type('Customer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('NB-0042');
  await dialog.getByLabel('Time zone of their months').fill('Mars/Olympus');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/is not a time zone such as Europe\/London/)).toBeVisible();
  await dialog.getByLabel('Time zone of their months').fill('Europe/London');
  await expectNoViolations(page, 'the card of a vendor being edited');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  const card = page.getByRole('article', { name: 'Northline Broadband' });
  await expect(card).toContainText('Ask for the fault desk');
  await expect(card).toContainText('+44 20 7946 0000');
  await expect(card.getByRole('listitem')).toHaveCount(7);
  await expectNoViolations(page, 'the directory with a vendor');

  page = await holdline.relaunch();
  await page.getByRole('button', { name: 'Directory' }).press('Enter');
  await expect(page.getByRole('article', { name: 'Northline Broadband' })).toContainText('NB-0042');
  await page.getByRole('button', { name: 'Set aside' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Prepare the directory before anything breaks' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article', { name: 'Northline Broadband' })).toBeVisible();
});

test('[B3] a spreadsheet is looked at before it is imported, and a name that is taken is asked about', async ({
  holdline,
  page,
}) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Directory' }).press('Enter');
  const file = path.join(holdline.settingsDir, 'vendors.csv');
  await writeFile(file, Buffer.from('Firma;Telephone\nZoë Telecom;+44 20 7946 0000\nzoë telecom;+44 30\n', 'latin1'));
  await chooseFile(holdline.app, file);
  await page.getByRole('button', { name: 'Import CSV or vCard' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import vendors.csv' });
  await expect(dialog).toContainText('Choose the column that has the name of the vendor.');
  await dialog.getByRole('button', { name: /Firma/ }).press('Enter');
  await page.getByRole('option', { name: 'Name', exact: true }).press('Enter');
  await expect(dialog).toContainText('2 vendors read as Windows-1252');
  await expect(dialog.getByRole('cell', { name: 'Zoë Telecom', exact: true })).toBeVisible();
  await expect(dialog).toContainText('1 vendor added, 1 skipped');
  await expectNoViolations(page, 'an import');
  await dialog.getByText('Merge', { exact: true }).click();
  await expect(dialog).toContainText('1 vendor added, 1 merged');
  await dialog.getByRole('button', { name: 'Import' }).press('Enter');
  await expect(dialog).toBeHidden();
  const card = page.getByRole('article', { name: 'Zoë Telecom' });
  await expect(card).toContainText('+44 20 7946 0000');
  await expect(card).toContainText('+44 30');

  const out = path.join(holdline.settingsDir, 'out.csv');
  await chooseFile(holdline.app, out);
  await page.getByRole('button', { name: 'Export CSV' }).press('Enter');
  await expect.poll(() => readFile(out, 'utf8').catch(() => '')).toContain('phone | +44 20 7946 0000');
});

test('[B2] a party comes from the directory by @ and by name, and keeps what it took until told otherwise', async ({
  page,
}) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Directory' }).press('Enter');
  await page.getByRole('button', { name: 'Add a vendor' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a vendor' });
  await dialog.getByLabel('Name', { exact: true }).fill('Northline Broadband');
  await dialog.getByRole('button', { name: 'Add a rung' }).press('Enter');
  await page.keyboard.type('Fault desk');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Incidents' }).press('Enter');
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  const capture = page.getByRole('textbox', { name: 'Add to the log' });
  await capture.pressSequentially('/call @North');
  await page.getByRole('option', { name: /@Northline Broadband/ }).click();
  await capture.pressSequentially('no answer');
  await capture.press('Enter');
  const card = page.getByRole('region', { name: 'Northline Broadband', exact: true });
  await expect(card.getByRole('button', { name: 'In the directory' })).toBeVisible();
  await expect(page.getByText('Fault desk').first()).toBeVisible();

  await card.getByRole('button', { name: 'In the directory' }).press('Enter');
  await page.getByRole('button', { name: 'Edit' }).press('Enter');
  const edit = page.getByRole('dialog', { name: 'Northline Broadband' });
  await edit.getByLabel('Rung', { exact: true }).fill('Fault desk, nights');
  await page.keyboard.press('Control+Enter');
  await expect(edit).toBeHidden();
  await page.getByRole('button', { name: 'War room' }).press('Enter');
  await expect(card).toContainText('The directory has changed since.');
  await expect(page.getByText('Fault desk, nights')).toHaveCount(0);
  await card.getByRole('button', { name: 'Take the new card and ladder of Northline Broadband' }).press('Enter');
  await expect(page.getByText('Fault desk, nights').first()).toBeVisible();
  await expect(card).not.toContainText('The directory has changed since.');
});

async function chooseFile(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
}
