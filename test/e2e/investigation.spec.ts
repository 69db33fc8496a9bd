import type { Locator, Page } from '@playwright/test';
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
  const office = cellOf(page, 'Office to VA gateway, via Exchange Online');
  const details = page.getByRole('group', { name: /^Path: Office/ });

  await holdline.setClock('2026-11-21T15:00:09.000Z');
  await office.focus();
  await page.keyboard.press('f');
  await expect(office).toContainText('Fails15:00, Dana Reyes');
  await expect(details).toContainText('Fails 15:00, Dana Reyes; since 14:32');
  // The log says what changed, and nothing did.
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(details.getByRole('list', { name: 'History' }).getByRole('listitem')).toHaveCount(2);
  await expectNoViolations(page, 'the checks');

  await details.getByRole('button', { name: /Test again/ }).click();
  await page.getByRole('option', { name: 'Every 30 min' }).click();
  await expect(details).toContainText('next 15:30');
  await holdline.setClock('2026-11-21T15:31:09.000Z');
  await expect(office).toContainText('test again now');

  await office.focus();
  await page.keyboard.press('ArrowDown');
  await expect(cellOf(page, 'Spare domain to VA gateway, via Second host')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('w');
  await expect(rowOf(page, 'Works: Office to VA gateway')).toBeVisible();
  await expect(office).toContainText('Works15:31');
  await page.keyboard.press('Control+z');
  await expect(office).toContainText('Fails15:00');
});

test('[T1, X1, X5] paths stand as a grid that the arrow keys go through, also in a narrow window at 200 % zoom', async ({
  app,
  page,
}) => {
  test.setTimeout(90_000);
  await openWarRoom(page);
  await page.getByRole('tab', { name: 'Investigation' }).click();
  await noteCheck(page, 'Reception', 'Booking page', 'LTE', 'Works');
  await noteCheck(page, 'Reception', 'Booking page', 'Fibre', 'Fails');
  await noteCheck(page, 'Server room', 'Phone trunk', 'Fibre', 'Fails');
  const grid = page.getByRole('grid', { name: 'Paths, with the latest result' });
  await expect(grid.getByRole('columnheader')).toHaveText(['Booking page', 'Phone trunk']);
  await expect(grid.getByRole('rowheader')).toHaveText([
    'Receptionvia LTE',
    'Reception, via Fibre',
    'Server roomvia Fibre',
  ]);
  await cellOf(page, 'Reception to Booking page, via LTE').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const untested = cellOf(page, 'Reception to Phone trunk, via Fibre');
  await expect(untested).toBeFocused();
  await expect(untested).toHaveText('not tested');
  // Nobody has to type again what the cell says already.
  await page.keyboard.press('f');
  await expect(untested).toContainText('Fails14:32, Dana Reyes');
  await expect(rowOf(page, 'Fails: Reception to Phone trunk, via Fibre')).toBeVisible();
  await page.keyboard.press('Control+End');
  await expect(cellOf(page, 'Server room to Phone trunk, via Fibre')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(cellOf(page, 'Server room to Booking page, via Fibre')).toBeFocused();

  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow) => browserWindow.webContents.setZoomFactor(2));
  await page.waitForFunction((width) => Math.abs(innerWidth - width) <= 1, 512);
  await page.getByRole('button', { name: 'Work', exact: true }).click();
  await untested.focus();
  await expect(untested).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page, 'the checks at 200 %');
});

test('[T1, L5] a path is set aside by one key, keeps its checks, and comes back', async ({ page }) => {
  test.setTimeout(90_000);
  await openWarRoom(page);
  await page.getByRole('tab', { name: 'Investigation' }).click();
  await noteCheck(page, 'Office', 'VA gateway', 'Exchange Online', 'Fails');
  await noteCheck(page, 'Ofice', 'VA gateway', '', 'Fails');
  const typo = cellOf(page, 'Ofice to VA gateway');
  await typo.focus();
  await page.keyboard.press('Delete');
  await expect(typo).toBeHidden();
  await expect(cellOf(page, 'Office to VA gateway, via Exchange Online')).toBeFocused();
  await expect(page.getByText('1 of 1 failing')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(typo).toBeVisible();
  await typo.click();
  await page.getByRole('button', { name: 'Set aside' }).click();
  await page.getByText('1 set aside').click();
  await expect(page.getByText('Fails 14:32, Dana Reyes; set aside 14:32, Dana Reyes')).toBeVisible();
  await expectNoViolations(page, 'a path that was set aside');
  await page.getByRole('button', { name: 'Take back Ofice to VA gateway' }).click();
  await expect(typo).toBeVisible();
  await expect(page.getByText('1 set aside')).toBeHidden();
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

/** The cell of a path in the grid of checks. */
function cellOf(page: Page, path: string): Locator {
  return page.getByRole('grid').getByRole('button', { name: `${path}:` });
}

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
