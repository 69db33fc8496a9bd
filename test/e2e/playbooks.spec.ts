import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { declareIncident, giveName } from './support/steps';
import { moveWorkaround, proposeWorkaround } from './support/story-steps';
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
  const declaring = page.getByRole('dialog', { name: 'Start from: The phones are down' });
  await expect(declaring.getByLabel('What is down?')).toHaveValue('The phones are down');
  await declaring.getByText('Sev 2 · Team blocked').click();
  await declaring.getByRole('button', { name: 'Declare' }).press('Enter');
  await expect(page.getByRole('button', { name: /Sev 2/ })).toBeVisible();
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

test('[W4, X1] one is made of a workaround, with ladder, timer and rhythm, set aside and taken back', async ({
  page,
}) => {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  await page.getByRole('button', { name: 'Propose a workaround' }).press('Enter');
  await page.getByRole('dialog').getByRole('textbox').first().fill('LTE router for reception');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'More for workaround: LTE router for reception' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Make a playbook of it' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New playbook' });
  await expect(dialog.getByLabel('Title')).toHaveValue('LTE router for reception');
  await dialog.getByRole('button', { name: 'Start from the default ladder' }).press('Enter');
  await expect(dialog.getByLabel('Rung', { exact: true }).first()).toHaveValue('Support phone');
  await dialog.getByRole('button', { name: 'Add a timer' }).press('Enter');
  await expect(dialog.getByLabel('Do what')).toBeFocused();
  await page.keyboard.type('Fail over to LTE');
  await dialog.getByLabel('After minutes').fill('');
  await dialog
    .getByRole('group', { name: /^An update/ })
    .getByLabel('Owner')
    .fill('60');
  await dialog.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('After minutes').fill('15');
  await expectNoViolations(page, 'a playbook with ladder and timers');
  await dialog.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Playbooks' }).click();
  const mine = page.getByRole('listitem').filter({ hasText: 'LTE router for reception' });
  await expect(mine).toContainText('1 timer, 1 rhythm; edition 1');
  await page.getByRole('button', { name: 'Set aside: LTE router for reception' }).press('Enter');
  await page.getByText('Set aside (1)').click();
  await page.getByRole('button', { name: 'Take back: LTE router for reception' }).press('Enter');
  await expect(page.getByText('Set aside (1)')).toBeHidden();
  await page.getByRole('button', { name: 'Use in the open incident: LTE router for reception' }).press('Enter');
  await expect(page.getByRole('complementary', { name: 'Work' })).toContainText('Fail over to LTE');
});

test('[W4] a whole incident that went well becomes a playbook, with what came into use', async ({ page }) => {
  test.setTimeout(90_000);
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  await proposeWorkaround(page, 'Hotspot at the desk', ['Switch it on']);
  await proposeWorkaround(page, 'LTE router for reception', ['Plug it in', 'Move the card terminal']);
  await moveWorkaround(page, 'LTE router for reception', 'In use');
  await page.getByRole('button', { name: 'Playbooks' }).click();
  await page.getByRole('button', { name: 'Make one of the open incident' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New playbook' });
  await expect(dialog.getByLabel('Title')).toHaveValue('Fibre line dead');
  await expect(dialog.getByLabel('Steps of the workaround')).toHaveValue('Plug it in\nMove the card terminal');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Start an incident: Fibre line dead' }).click();
  await page.getByRole('dialog').getByText(/Sev 2/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Declare' }).click();
  await expect(page.getByRole('region', { name: 'Workaround: LTE router for reception' })).toContainText('Plug it in');
});
