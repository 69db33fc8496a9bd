import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { declareIncident, giveName } from './support/steps';

test.use({ clock: '2026-11-21T14:32:09.000Z' });

test('settings are kept at once and found again after a restart', async ({ holdline, page }) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expectNoViolations(page, 'settings');

  const zone = page.getByRole('combobox', { name: /Time zone/ });
  await zone.fill('kolk');
  await page.getByRole('option', { name: 'Asia/Kolkata' }).click();
  await page.getByText('Dark', { exact: true }).click();
  await page.getByText('Single letters are shortcuts').click();
  await page.getByText('Notifications of what is due').click();
  const name = page.getByLabel('Your name');
  await name.fill('Sam Okoro');
  await name.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(dark).toBe('rgb(13, 19, 23)');

  const again = await holdline.relaunch();
  await again.getByRole('button', { name: 'Settings' }).click();
  await expect(again.getByLabel('Your name')).toHaveValue('Sam Okoro');
  await expect(again.getByRole('combobox', { name: /Time zone/ })).toHaveValue('Asia/Kolkata');
  await expect(again.getByRole('checkbox', { name: /Single letters/ })).not.toBeChecked();
  await expect(again.getByRole('checkbox', { name: /Notifications of what/ })).not.toBeChecked();
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('[X5] a long list of choices scrolls once, and none of it lies outside of the window', async ({ page }) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('combobox', { name: /Time zone/ }).focus();
  const list = page.getByRole('listbox');
  await expect(list).toBeVisible();
  const scrollers = await list.evaluate((box) => {
    const all = [box, box.parentElement].filter((one) => one !== null);
    return all.filter((one) => one.scrollHeight > one.clientHeight && getComputedStyle(one).overflowY === 'auto')
      .length;
  });
  expect(scrollers).toBe(1);
  const box = await list.boundingBox();
  const height = await page.evaluate(() => innerHeight);
  expect(box === null ? Number.NaN : box.y + box.height).toBeLessThanOrEqual(height);
});

test('[X3] an empty name is refused beside its field and the old one stays', async ({ holdline, page }) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  const name = page.getByLabel('Your name');
  await name.fill('   ');
  await name.press('Enter');
  await expect(page.getByText('Name is empty')).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  const again = await holdline.relaunch();
  await expect(again.getByRole('dialog')).toBeHidden();
  await again.getByRole('button', { name: 'Settings' }).click();
  await expect(again.getByLabel('Your name')).toHaveValue('Dana Reyes');
});

test('the data folder is named, opens, and is copied whole', async ({ holdline, app, page, dataDir }) => {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText(dataDir)).toBeVisible();

  await app.evaluate(({ shell }) => {
    shell.openPath = async (opened) => {
      process.env.HOLDLINE_OPENED = opened;
      return '';
    };
  });
  await page.getByRole('button', { name: 'Open the folder' }).click();
  await expect.poll(() => app.evaluate(() => process.env.HOLDLINE_OPENED)).toBe(dataDir);

  const place = path.join(path.dirname(holdline.settingsDir), 'copy');
  await mkdir(place, { recursive: true });
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, place);
  await page.getByRole('button', { name: 'Copy everything to' }).click();
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText(/Copied \d+ files? to /);
  const [copied = ''] = await readdir(place);
  const segments = (await readdir(path.join(place, copied), { recursive: true })).filter((name) =>
    name.endsWith('.jsonl'),
  );
  expect(segments).toHaveLength(1);
  const segment = segments[0] ?? '';
  expect(await readFile(path.join(place, copied, segment), 'utf8')).toBe(
    await readFile(path.join(dataDir, segment), 'utf8'),
  );
});

test('[X1] the sheet of keys opens by ?, and by its button alone when letters are switched off', async ({ page }) => {
  await giveName(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toBeVisible();
  await expectNoViolations(page, 'keyboard sheet');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Single letters are shortcuts').click();
  await expect(page.getByRole('checkbox', { name: /Single letters/ })).not.toBeChecked();
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Show all keys' }).click();
  await expect(sheet).toContainText('switched off');
});

test('a settings file that cannot be read is set aside, and a notice says so', async ({ holdline, page }) => {
  await giveName(page);
  const files = await readdir(holdline.settingsDir);
  const file = files.find((name) => /^(config|settings)\.json$/.test(name));
  expect(file, `a settings file among ${files.join(os.EOL)}`).toBeDefined();
  await holdline.killHard();
  await writeFile(path.join(holdline.settingsDir, file ?? ''), '{ "name": "Dana');
  const again = await holdline.relaunch();
  await giveName(again);
  const notices = again.getByRole('region', { name: 'Notices' });
  await expect(notices).toBeVisible();
  await expectNoViolations(again, 'notice');
  await notices.getByRole('button', { name: 'Dismiss this notice' }).first().click();
  await expect(notices).toBeHidden();
});
