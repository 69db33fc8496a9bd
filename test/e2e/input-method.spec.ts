import type { Locator } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { openInputMethod } from './support/input-method';
import { addParty, bar, filterField, log, openWarRoom, rowOf } from './support/war-room-steps';

test('[L1] words composed with an input method stay in the bar at the Enter that confirms them, and the next logs them', async ({
  page,
}) => {
  await openWarRoom(page);
  const inputMethod = await openInputMethod(page);
  await bar(page).focus();
  await page.keyboard.type('Vendor: ');
  for (const text of ['か', 'かい', 'かいせ', 'かいせん']) await inputMethod.compose(text);
  await inputMethod.compose('回線');
  await expect(bar(page)).toHaveValue('Vendor: 回線');
  await inputMethod.press('Enter', 13);
  await inputMethod.confirm('回線');
  await expect(bar(page)).toHaveValue('Vendor: 回線');
  await expect(page.getByRole('article')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Vendor: 回線')).toBeVisible();
  await expect(bar(page)).toHaveValue('');
});

test('[L1, L10] an input method uses arrows, Enter and Esc for its own candidates, not for the suggestions of the bar', async ({
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, '野村光回線', 'Provider');
  const inputMethod = await openInputMethod(page);
  await bar(page).focus();
  await page.keyboard.type('@');
  const suggestions = page.getByRole('listbox');
  await expect(suggestions).toBeVisible();
  await inputMethod.compose('の');
  await inputMethod.press('ArrowDown', 40);
  await inputMethod.press('Enter', 13);
  await inputMethod.confirm('野');
  await expect(bar(page)).toHaveValue('@野');
  await inputMethod.compose('む');
  await inputMethod.press('Escape', 27);
  await inputMethod.confirm('');
  await expect(bar(page)).toHaveValue('@野');
  await expect(bar(page)).toBeFocused();
});

test('[L6, X1] Esc that takes a composed word back leaves the filter, the palette and a dialog as they are', async ({
  page,
}) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  const inputMethod = await openInputMethod(page);
  const takeBack = async (field: Locator) => {
    await field.focus();
    await page.keyboard.type('line ');
    await inputMethod.compose('か');
    await expect(field).toHaveValue('line か');
    await inputMethod.press('Escape', 27);
    await inputMethod.compose('');
    await expect(field).toHaveValue('line ');
    await expect(field).toBeFocused();
  };
  await takeBack(await filterField(page));
  await bar(page).focus();
  await page.keyboard.press('Control+k');
  await takeBack(page.getByRole('combobox', { name: 'Search or run a command' }));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a party' }).click();
  await takeBack(page.getByRole('dialog', { name: 'Add a party' }).getByLabel('Name'));
});

test('[X1] Enter that confirms a composed word runs no command of the palette', async ({ page }) => {
  await openWarRoom(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or run a command' });
  await page.keyboard.type('add a ');
  const inputMethod = await openInputMethod(page);
  await inputMethod.compose('party');
  await expect(page.getByRole('option', { name: /Add a party/ })).toBeVisible();
  await inputMethod.press('Enter', 13);
  await inputMethod.confirm('party');
  await expect(field).toHaveValue('add a party');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Add a party' })).toBeVisible();
});
