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

/** The menu item, as its accelerator would choose it: keys sent by the test never reach the menu. */
async function chooseUndo({ app }: Holdline): Promise<void> {
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
}
