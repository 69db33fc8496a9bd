import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { expectNoSidewaysScroll, openWarRoom } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[I1, X1] sites and the cost of an hour are set, and the sum runs to the penny', async ({ holdline, page }) => {
  await openWarRoom(page);
  await page.getByRole('tab', { name: 'Impact' }).click();
  const card = page.getByRole('region', { name: 'Impact', exact: true });
  await expect(card).toContainText('No rate is set');
  await card.getByRole('button', { name: 'Sites and cost' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sites and cost' });
  await expect(dialog.getByLabel('Sites that are hit')).toBeFocused();
  await page.keyboard.type('Harbour Street\nMill Lane');
  await dialog.getByLabel('An hour costs').fill('12,50');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('That is not an amount of money');
  await expect(dialog.getByLabel('An hour costs')).toBeFocused();
  await dialog.getByLabel('An hour costs').fill('125.50');
  await expectNoViolations(page, 'sites and cost');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card).toContainText('Harbour Street, Mill Lane');
  // 122 hours and 41 minutes.
  await expect(card.locator('[data-figure=cost]')).toHaveText('GBP 15,396.75');
  await expect(card).toContainText('GBP 125.50');
  await holdline.setClock('2026-11-21T15:32:09.000Z');
  await expect(card.locator('[data-figure=cost]')).toHaveText('GBP 15,522.25');
  await expect(page.getByRole('region', { name: 'Credits' })).toBeVisible();
  await expectNoViolations(page, 'impact tab');
  await expectNoSidewaysScroll(page);
});
