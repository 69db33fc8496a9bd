import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { expectNoSidewaysScroll, log, openWarRoom, rowOf } from './support/war-room-steps';

const cause = 'The gateways refuse our mail because of a third party’s score';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London', windowSize: { width: 1024, height: 700 } });

test('[H1] a hypothesis is proposed, ruled out with the selected entry, worded anew, and its past stays', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openWarRoom(page);
  await log(page, 'The provider’s own mail arrives at the VA');
  await rowOf(page, 'The provider’s own mail').click();
  await page.getByRole('tab', { name: 'Investigation' }).click();
  await page.getByRole('button', { name: 'Propose a hypothesis' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What could explain it?' }).fill(cause);
  await dialog.getByRole('button', { name: 'Propose' }).click();
  const item = page.getByRole('region', { name: /^Hypothesis:/ });
  await expect(item).toContainText('Open');

  await item.getByRole('button', { name: 'Judge' }).click();
  await expect(dialog.getByRole('list', { name: 'Chosen entries' })).toContainText('The provider’s own mail');
  await expectNoViolations(page, 'judging a hypothesis');
  await dialog.getByText('Ruled out', { exact: true }).click();
  await dialog.getByRole('textbox', { name: /Why/ }).fill('Same gateways, another result.');
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, `Ruled out: ${cause}`)).toContainText('Same gateways, another result.');
  await expect(item).toContainText('Ruled out 14:32, Dana Reyes');
  await expect(item.getByRole('button', { name: /The provider’s own mail/ })).toBeVisible();

  await item.getByRole('button', { name: 'Reword' }).click();
  await dialog.getByRole('textbox').fill('Our range has a bad score');
  await dialog.getByRole('button', { name: 'Reword' }).click();
  await expect(item).toContainText(`as “${cause}”`);

  await item.getByRole('button', { name: 'Judge' }).click();
  await dialog.getByText('Supported', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(dialog).toBeHidden();
  await expect(item).toContainText('Supported 14:32');
  await item.getByText('1 earlier').click();
  await expectNoViolations(page, 'the investigation');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(item.getByText('Supported', { exact: true })).toBeHidden();
  await item.getByRole('button', { name: /The provider’s own mail/ }).click();
  await expect(rowOf(page, 'The provider’s own mail').first()).toHaveAttribute('data-selected', 'true');
});

test('[T1] one key says that a path still fails or works, its history is one key away, and it reminds', async ({
  holdline,
  page,
}) => {
  test.setTimeout(90_000);
  await openWarRoom(page);
  await page.getByRole('tab', { name: 'Investigation' }).click();
  await noteCheck(page, 'Office', 'VA gateway', 'Exchange Online', 'Fails');
  await noteCheck(page, 'Spare domain', 'VA gateway', 'Second host', 'Works');
  await expect(rowOf(page, 'Fails: Office to VA gateway, via Exchange Online')).toBeVisible();
  const office = page.getByRole('listitem', { name: /^Path: Office/ });
  const spare = page.getByRole('listitem', { name: /^Path: Spare/ });

  await holdline.setClock('2026-11-21T15:00:09.000Z');
  await office.focus();
  await page.keyboard.press('f');
  await expect(office).toContainText('Fails 15:00, Dana Reyes; since 14:32');
  // The log says what changed, and nothing did.
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(office.getByRole('list', { name: 'History' }).getByRole('listitem')).toHaveCount(2);
  await expectNoViolations(page, 'the checks');

  await office.getByRole('button', { name: /Test again/ }).click();
  await page.getByRole('option', { name: 'Every 30 min' }).click();
  await expect(office).toContainText('next 15:30');
  await holdline.setClock('2026-11-21T15:31:09.000Z');
  await expect(office).toContainText('test again now');

  await office.focus();
  await page.keyboard.press('ArrowDown');
  await expect(spare).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('w');
  await expect(rowOf(page, 'Works: Office to VA gateway')).toBeVisible();
  await expect(office).toContainText('Works 15:31');
  await page.keyboard.press('Control+z');
  await expect(office).toContainText('Fails 15:00');
});

test('[T1, X3] a check without a place, or with a time that is none, is refused beside the field', async ({ page }) => {
  await openWarRoom(page);
  await page.getByRole('tab', { name: 'Investigation' }).click();
  await page.getByRole('button', { name: 'Note a check' }).click();
  const dialog = page.getByRole('dialog');
  await expectNoViolations(page, 'noting a check');
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(dialog.getByText(/is empty; type something first/).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'When it was tested' }).fill('25:99');
  await dialog.getByRole('textbox', { name: 'From' }).fill('Office');
  await dialog.getByRole('textbox', { name: 'To' }).fill('VA');
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(dialog.getByRole('textbox', { name: 'When it was tested' })).toBeFocused();
});

async function noteCheck(page: Page, from: string, to: string, via: string, result: string): Promise<void> {
  await page.getByRole('button', { name: 'Note a check' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note a check' });
  await dialog.getByRole('textbox', { name: 'From' }).fill(from);
  await dialog.getByRole('textbox', { name: 'To' }).fill(to);
  await dialog.getByRole('textbox', { name: /Via/ }).fill(via);
  await dialog.getByText(result, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(dialog).toBeHidden();
}
