import { expect, type Holdline, test } from '../support/electron-app';
import { declareIncident, giveName } from './support/steps';

test('[L5] Ctrl+Z takes back typed words first, and the last act once there are none', async ({ holdline, page }) => {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  const capture = page.getByRole('textbox', { name: 'Add to the log' });
  const log = page.getByRole('log');
  await capture.fill('No light on the modem');
  await capture.press('Enter');
  await expect(log.getByText('No light on the modem')).toBeVisible();

  await capture.pressSequentially('half a word');
  await chooseUndo(holdline);
  await expect(capture).not.toHaveValue('half a word');
  await expect(log.getByText('No light on the modem')).toBeVisible();
  await capture.fill('');
  await capture.blur();
  await chooseUndo(holdline);
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('Undone');
});

test('[L5, L9] Ctrl+Z on the log undoes the last act and leaves the half-typed line alone', async ({ page }) => {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  const capture = page.getByRole('textbox', { name: 'Add to the log' });
  await capture.fill('No light on the modem');
  await capture.press('Enter');
  const row = page.getByRole('article').filter({ hasText: 'No light on the modem' });
  await expect(row).toBeVisible();

  await capture.pressSequentially('half a word');
  await capture.press('Escape');
  await expect(row).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(row.locator('del, s').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('Undone');
  await expect(row.locator('del, s')).toHaveCount(0);
  await expect(row).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(capture).toHaveValue('half a word');
});

/** The menu item, as its accelerator would choose it: keys sent by the test never reach the menu. */
async function chooseUndo({ app }: Holdline): Promise<void> {
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
}
