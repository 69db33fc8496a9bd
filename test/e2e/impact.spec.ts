import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { declareIncident, giveName } from './support/steps';
import { bar, expectNoSidewaysScroll, openWarRoom } from './support/war-room-steps';

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

test('[R5] a vendor with a contract owes a credit per month of its zone, with the time left to claim it', async ({
  page,
}) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Directory' }).press('Enter');
  await page.getByRole('button', { name: 'Add a vendor' }).press('Enter');
  const vendor = page.getByRole('dialog', { name: 'Add a vendor' });
  await vendor.getByLabel('Name', { exact: true }).fill('Northline Broadband');
  await vendor.getByLabel('Time zone of their months').fill('Europe/London');
  await vendor.getByLabel('Monthly fee').fill('420.50');
  await vendor.getByLabel('Currency').fill('GBP');
  await vendor.getByLabel('Days to claim after the month').fill('30');
  for (const [below, credit] of [
    ['99.9', '10'],
    ['99', '25'],
  ] as const) {
    await vendor.getByRole('button', { name: 'Add a tier' }).press('Enter');
    await vendor.getByLabel('Uptime below, percent').last().fill(below);
    await vendor.getByLabel('Credit, percent of the fee').last().fill(credit);
  }
  await page.keyboard.press('Control+Enter');
  await expect(vendor).toBeHidden();

  await page.getByRole('button', { name: 'Incidents' }).press('Enter');
  // Seven hours of October and 20 days, 14 hours and 32 minutes of November.
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/, began: '2026-10-31 17:00' });
  await bar(page).pressSequentially('/call @North');
  await page.getByRole('option', { name: /@Northline Broadband/ }).click();
  await bar(page).pressSequentially('no answer');
  await bar(page).press('Enter');
  await page.getByRole('tab', { name: 'Impact' }).click();
  const card = page.getByRole('region', { name: 'Credit: Northline Broadband' });
  await expect(card.getByRole('row', { name: /^2026-10/ })).toHaveText('2026-10420 min99.06 %10 %, GBP 42.05');
  await expect(card.getByRole('row', { name: /^2026-11/ })).toHaveText('2026-1129,672 min31.31 %25 %, GBP 105.12');
  await expect(card).toContainText('2026-10: claim until the end of Mon 30 Nov 2026, 9 days left');
  await expectNoViolations(page, 'credits');
  await expectNoSidewaysScroll(page);
});
