import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { menuItem } from './support/menu';
import { giveName } from './support/steps';

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
