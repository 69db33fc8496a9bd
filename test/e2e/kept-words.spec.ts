import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { giveName } from './support/steps';
import { addParty, draftsText, log, openWarRoom, rowOf } from './support/war-room-steps';

const WORDS = 'Priya: the splice is under water, a second crew is on its way';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[L9] words typed into a dialog are there again after Esc and after a kill, and gone once they are logged', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await addParty(page, 'Kestrel', 'Upstream');
  const said = await openReply(page);
  await said.fill(WORDS);
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
  await openReply(page);
  await expect(said).toHaveValue(WORDS);
  await expect(page.getByRole('dialog')).toContainText('As you left it.');
  await expectNoViolations(page, 'kept words');
  await said.press('End');
  await said.pressSequentially(', by 16:00');
  await expect.poll(() => draftsText(holdline)).toContain('by 16:00');
  await holdline.killHard();

  const again = await holdline.relaunch();
  await again.getByRole('button', { name: /^Fibre line dead/ }).click();
  const back = await openReply(again);
  await expect(back).toHaveValue(`${WORDS}, by 16:00`);
  await again.keyboard.press('Control+Enter');
  await expect(rowOf(again, 'by 16:00')).toBeVisible();
  await openReply(again);
  await expect(again.getByRole('textbox', { name: 'What they said' })).toHaveValue('');
  await expect.poll(() => draftsText(holdline)).not.toContain('by 16:00');
});

test('[L5, L9] a correction that was left comes back beside the way to start anew, not over words that changed since', async ({
  page,
}) => {
  await openWarRoom(page);
  await log(page, 'Outgoing mail vanishes');
  const words = page.getByRole('dialog').getByRole('textbox', { name: 'Words' });
  await correct(page, 'Outgoing mail vanishes');
  await words.fill('Outgoing mail to gov vanishes');
  await page.keyboard.press('Escape');
  await correct(page, 'Outgoing mail vanishes');
  await expect(words).toHaveValue('Outgoing mail to gov vanishes');
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(words).toHaveValue('Outgoing mail vanishes');

  await words.fill('Outgoing mail to schools vanishes');
  await page.keyboard.press('Control+Enter');
  await expect(rowOf(page, 'to schools')).toBeVisible();
  await correct(page, 'to schools');
  await expect(words).toHaveValue('Outgoing mail to schools vanishes');
  await expect(page.getByRole('button', { name: 'Start anew' })).toBeHidden();
});

test('[B1, L9] a vendor that is half written comes back with its rows, or is started anew', async ({ page }) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Directory' }).click();
  await page.getByRole('button', { name: 'Add a vendor' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a vendor' });
  const name = dialog.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Northline');
  await dialog.getByRole('button', { name: 'Start from the default ladder' }).click();
  await dialog.getByRole('textbox', { name: 'What to say first' }).fill('Ask for the field desk');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Add a vendor' }).first().click();
  await expect(name).toHaveValue('Northline');
  await expect(dialog.getByRole('textbox', { name: 'What to say first' })).toHaveValue('Ask for the field desk');
  await expect(dialog.getByRole('textbox', { name: 'Rung' }).last()).toHaveValue('Formal complaint');
  await expectNoViolations(page, 'a vendor that came back');
  await dialog.getByRole('button', { name: 'Start anew' }).click();
  await expect(name).toHaveValue('');
  await name.fill('Kestrel');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Add a vendor' }).first().click();
  await expect(name).toHaveValue('');
});

async function openReply(page: Page) {
  await page.getByRole('button', { name: 'They replied' }).click();
  const said = page.getByRole('textbox', { name: 'What they said' });
  await expect(said).toBeFocused();
  return said;
}

async function correct(page: Page, text: string) {
  await rowOf(page, text).focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog', { name: 'Correct the entry' })).toBeVisible();
}
