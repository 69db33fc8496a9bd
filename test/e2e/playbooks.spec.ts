import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { giveName } from './support/steps';
import { expectNoSidewaysScroll } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[W4, X1] an incident starts from a playbook, keeps the steps it took, and says that it was changed', async ({
  page,
}) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Playbooks' }).click();
  await expectNoViolations(page, 'playbooks');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Start an incident: The phones are down' }).press('Enter');
  const relief = page.getByRole('region', { name: 'Workaround: Forward all numbers to mobiles' });
  await expect(relief).toContainText('Name who answers which number, and until when');
  await expect(page.getByRole('region', { name: 'Workaround: First hour: The phones are down' })).toBeVisible();

  await page.getByRole('button', { name: 'Playbooks' }).click();
  await page.getByRole('button', { name: 'Change: The phones are down' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the playbook' });
  await dialog.getByLabel('Steps of the workaround').fill('Ring everybody');
  await expectNoViolations(page, 'playbook dialog');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('edition 1')).toBeVisible();
  await page.getByRole('button', { name: 'War room' }).click();
  await expect(relief).toContainText('Name who answers which number, and until when');
  await expect(page.getByText('was changed since. The steps here stay as they were taken.')).toBeVisible();
});
