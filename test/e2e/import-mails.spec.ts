import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { chooseFiles, drop, fileBeside, waiting } from './support/evidence-steps';
import { bar, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const mails = path.join(import.meta.dirname, '../fixtures/mail');
const [plain, bounce, undated] = ['plain.eml', 'bounce.eml', 'no-date.eml'].map((name) => path.join(mails, name));

test('[L8, Q1, X1] several mails at once are looked at, and logged by keyboard as an entry each, or not at all', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  const broken = fileBeside(holdline, 'broken.eml', 'this is no mail');
  const wanted = [plain, bounce, undated, broken].filter((file) => file !== undefined);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('import mails');
  await expect(page.getByRole('option', { name: 'Import mails' })).toBeVisible();
  await page.keyboard.press('Enter');
  const choose = page.getByRole('dialog', { name: 'Import mails' });
  await chooseFiles(page, () => choose.getByRole('button', { name: 'Choose mails' }).press('Enter'), wanted);

  const dialog = page.getByRole('dialog', { name: 'Import 4 mails' });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog).toContainText('no-date.eml: The mail has no Date');
  await expect(dialog).toContainText('broken.eml is no mail, or is damaged.');
  await expect(dialog.getByRole('row', { name: /plain\.eml/ })).toContainText('Sat 21 Nov 2026, 12:32');
  await expectNoViolations(page, 'mails, of which some cannot be read');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Leave out what cannot be read, or cancel; nothing was logged.');
  await expect(page.getByRole('article')).toHaveCount(0);

  await dialog.getByRole('button', { name: 'Leave out no-date.eml' }).press('Enter');
  await dialog.getByRole('button', { name: 'Leave out broken.eml' }).press('Enter');
  await expect(dialog).toContainText('Left out: no-date.eml, broken.eml.');
  await dialog.getByRole('button', { name: 'Log 2 mails' }).press('Enter');
  await expect(dialog).toBeHidden();
  const row = rowOf(page, 'the crew is on its way');
  await expect(row).toContainText('12:32');
  await expect(row).toContainText('Zoë Priya');
  await expect(row).toContainText('plain.eml');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('Retracted');
});

test('[L8, L9] mails that are dropped together open the look at them; what else came with them waits in the bar', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await bar(page).fill('half a line');
  const copy = fileBeside(holdline, 'copy.eml', readFileSync(plain ?? ''));
  const note = fileBeside(holdline, 'note.txt', 'seen at the desk');
  await drop(page, [plain ?? '', copy, note], page.getByRole('region', { name: 'Log', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Import 2 mails' });
  await expect(dialog).toContainText('because an entry shows them or they are here twice: copy.eml');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(waiting(page)).toContainText('note.txt');
  await expect(bar(page)).toHaveValue('half a line');
});
