import { expect, test } from '../support/electron-app';
import { giveName } from './support/steps';
import { addParty, bar, log, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[X1, L1] whoever declares or opens an incident types at once, without a click', async ({ page }) => {
  await page.keyboard.type('Dana Reyes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Declare an incident' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What is down?')).toBeFocused();
  await page.keyboard.type('Fibre line dead');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeFocused();
  await page.keyboard.type('Light is red');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Light is red')).toBeVisible();

  await page.getByRole('button', { name: 'Incidents' }).press('Enter');
  await page.getByRole('button', { name: 'Fibre line dead' }).press('Enter');
  await expect(bar(page)).toBeFocused();
});

test('[X1] the focus goes to what stood beside, once what held it is gone', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Clinic IT', 'Us');
  await addParty(page, 'Northline', 'Provider');
  await page.getByRole('button', { name: 'Propose a workaround' }).press('Enter');
  await page.keyboard.type('Old mail contract');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Open the account\nTell staff');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('0 of 2 steps done')).toBeVisible();

  await page.getByRole('button', { name: 'More for step: Open the account' }).press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByText('0 of 1 steps done')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Tell staff' })).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await expect(page.getByText('0 of 2 steps done')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Tell staff' })).toBeFocused();
  await page.getByRole('button', { name: 'Dismiss' }).last().press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Tell staff' })).toBeFocused();

  await page.getByRole('button', { name: 'Edit Northline' }).press('Enter');
  await page.getByRole('button', { name: 'Set aside this party' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Northline', exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Clinic IT', exact: true })).toBeFocused();
});

test('[X1] a click beside everything is left alone', async ({ page }) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Declare an incident' }).focus();
  await page.getByRole('heading', { name: 'No incidents yet' }).click();
  await page.waitForTimeout(100);
  await expect(page.getByRole('button', { name: 'Declare an incident' })).not.toBeFocused();
});

test('[P1, X1] a stance is chosen by arrow keys as soon as its dialog is open', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await page.getByRole('button', { name: 'Note their stance' }).press('Enter');
  await expect(page.getByRole('radio', { name: /^Accepts/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Investigating/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Northline' })).toContainText('Investigating');
});

test('[X1, L6] going through the log, a screen reader reads the words of each entry', async ({ page }) => {
  await openWarRoom(page);
  await log(page, 'Light is red');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Light is red')).toBeFocused();
  await expect(rowOf(page, 'Light is red')).toHaveAccessibleName('14:32 Observation');
  await expect(rowOf(page, 'Light is red')).toHaveAccessibleDescription('Light is red');
});

test('[X1, L6] the way to the newest entry takes the focus along', async ({ page }) => {
  await openWarRoom(page);
  for (let number = 1; number <= 5; number++) await log(page, `Entry ${number} ${'of many lines\n'.repeat(9)}`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await expect(rowOf(page, 'Entry 1')).toBeFocused();
  await page.getByRole('button', { name: 'Newest' }).press('Enter');
  await expect(rowOf(page, 'Entry 5')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Newest' })).toBeHidden();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect(rowOf(page, 'Entry 5')).toBeFocused();
  await log(page, 'Entry 6, followed');
  await expect(rowOf(page, 'Entry 6, followed')).toBeInViewport();
});

test.describe('on a small window', () => {
  test.use({ windowSize: { width: 1024, height: 700 } });

  test('[X1, X5] Esc closes the parties over the log and gives the focus back to their button', async ({ page }) => {
    await openWarRoom(page);
    await page.getByRole('button', { name: 'Parties 0' }).press('Enter');
    await page.getByRole('complementary', { name: 'Parties and ownership' }).focus();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Parties and ownership' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Parties 0' })).toBeFocused();
  });
});
