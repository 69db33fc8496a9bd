import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { bar, log, openWarRoom, rowOf } from './support/war-room-steps';

const title = 'Fibre line dead, Harbour Street clinic';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[J3] a flipped bit is told with file, line and byte, and everything readable is shown', async ({ holdline }) => {
  await openWarRoom(holdline.page);
  await log(holdline.page, 'Line dead, ONT shows red');
  await log(holdline.page, 'Router restarted twice');
  await log(holdline.page, 'Neighbours are down as well');
  await holdline.killHard();

  const file = segmentWith(holdline, 'Router restarted twice');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Router restarted twice', 'Router restarted thrice'));

  const page = await reopened(holdline);
  await expect(page.getByText('One place in this record could not be read as written.')).toBeVisible();
  await expect(rowOf(page, 'Line dead, ONT shows red')).toBeVisible();
  await expect(rowOf(page, 'Neighbours are down as well')).toBeVisible();
  await expect(rowOf(page, 'Router restarted')).toHaveCount(0);
  await expectNoViolations(page, 'damage banner');

  await page.getByRole('button', { name: 'Show where' }).click();
  const dialog = page.getByRole('dialog', { name: 'Found in this record' });
  await expect(dialog).toContainText(path.basename(file));
  await expect(dialog).toContainText(/line \d+, byte \d+/);
  await expectNoViolations(page, 'findings');
  await page.keyboard.press('Escape');

  await log(page, 'Still writable');
  expect(readFileSync(file, 'utf8'), 'what was damaged lies as it was').toContain('Router restarted thrice');
});

test('[J5] a disk that refuses is told at once, the words stay, and Enter works again when it does', async ({
  holdline,
}) => {
  await openWarRoom(holdline.page);
  await log(holdline.page, 'Line dead, ONT shows red');
  const page = await reopened(holdline);
  const folder = path.dirname(segmentWith(holdline, 'ONT shows red'));
  const aside = `${folder}.aside`;
  renameSync(folder, aside);
  writeFileSync(folder, 'in the way');

  await bar(page).fill('Crew is on the way');
  await bar(page).press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('This was not saved.');
  await expect(bar(page)).toHaveValue('Crew is on the way');
  await expect(rowOf(page, 'Crew is on the way')).toHaveCount(0);
  await expectNoViolations(page, 'save failure');

  rmSync(folder);
  renameSync(aside, folder);
  await bar(page).press('Enter');
  await expect(rowOf(page, 'Crew is on the way')).toBeVisible();
  await expect(bar(page)).toHaveValue('');
  await expect(page.getByText('Saved on this computer 14:32')).toBeVisible();
});

test('[J6] a record that a newer Holdline wrote is shown whole, and nothing can be added', async ({ holdline }) => {
  await openWarRoom(holdline.page);
  await log(holdline.page, 'Line dead, ONT shows red');
  await holdline.killHard();
  const file = segmentWith(holdline, 'ONT shows red');
  const newer = path.join(path.dirname(file), '01ffffff-0000-7000-8000-000000000000.jsonl');
  writeFileSync(newer, '{"holdline":2,"seq":1,"of":"a shape that nobody knows yet"}\n');

  const page = await reopened(holdline);
  await expect(page.getByText('A newer Holdline wrote here')).toBeVisible();
  await expect(rowOf(page, 'Line dead, ONT shows red')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a party' })).toHaveCount(0);
  await expectNoViolations(page, 'read-only');
});

test('[L9] a damaged draft is set aside with a word, and its words stay to be found', async ({ holdline }) => {
  await openWarRoom(holdline.page);
  await bar(holdline.page).fill('Priya says crew by 15:00');
  const folder = path.join(holdline.settingsDir, 'drafts');
  const drafts = () => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []);
  await expect.poll(() => drafts().length).toBe(1);
  await holdline.killHard();
  const file = path.join(folder, drafts()[0] ?? '');
  const torn = readFileSync(file, 'utf8').slice(0, -2);
  writeFileSync(file, torn);

  const page = await reopened(holdline);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('A draft was damaged');
  await bar(page).fill('Written anew');
  await expect.poll(() => drafts().length).toBe(2);
  const aside = drafts().find((name) => name.includes('.corrupt-')) ?? '';
  expect(readFileSync(path.join(folder, aside), 'utf8')).toBe(torn);
});

async function reopened(holdline: Holdline) {
  const page = await holdline.relaunch();
  await page.getByRole('button', { name: new RegExp(title) }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  return page;
}

/** The segment that holds these words. */
function segmentWith({ dataDir }: Holdline, words: string): string {
  const found = readdirSync(path.join(dataDir, 'incidents'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .find((file) => readFileSync(file, 'utf8').includes(words));
  if (found === undefined) throw new Error(`no segment holds: ${words}`);
  return found;
}
