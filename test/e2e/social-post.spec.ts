import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { chooseFiles, copyPicture, fileBeside, picture } from './support/evidence-steps';
import { addParty, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[E4, L8, L9] a post on a network keeps a pasted and a chosen screenshot, also through a restart', async ({
  holdline,
}) => {
  const { app, page } = holdline;
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await page.getByRole('button', { name: 'Log attempt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Attempt to reach Northline' });
  await dialog.getByLabel('Channel').fill('phone');
  await expect(dialog.getByLabel('Of them on hold')).toBeVisible();
  await dialog.getByLabel('Channel').fill('Mastodon');
  await expect(dialog.getByLabel('Of them on hold')).toBeHidden();
  await dialog.getByLabel('The words we posted').fill('@northline a clinic without a line for five days');
  await dialog.getByLabel('Handle').fill('@northline');

  await copyPicture(app, picture(320, 180, [90, 120, 90]));
  await page.keyboard.press('Control+v');
  const removes = dialog.getByRole('button', { name: /^Remove / });
  await expect(removes).toHaveCount(1);
  const answer = fileBeside(holdline, 'answer.png', picture(640, 360, [30, 30, 40]));
  await chooseFiles(page, () => dialog.getByRole('button', { name: 'Add a screenshot' }).press('Enter'), [answer]);
  await expect(removes).toHaveCount(2);
  await expectNoViolations(page, 'a post with screenshots');
  await dialog.getByRole('button', { name: 'Log attempt' }).press('Enter');
  await expect(dialog).toBeHidden();

  const again = await holdline.relaunch();
  await again.getByRole('button', { name: 'Fibre line dead, Harbour Street clinic', exact: true }).click();
  const row = rowOf(again, 'without a line for five days');
  await expect(row).toContainText('Mastodon');
  await expect(row.getByRole('img')).toHaveCount(2);
  const answered = row.getByRole('img', { name: 'answer.png' });
  await expect.poll(() => answered.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).toBe(640);
});
