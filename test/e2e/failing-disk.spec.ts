import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/electron-app';
import { attach, fileBeside, storedFiles, waiting } from './support/evidence-steps';
import { exportTo, openExport } from './support/export-steps';
import { menuItem } from './support/menu';
import { answerDialogs } from './support/story-steps';
import { bar, log, openWarRoom, recordText, rowOf } from './support/war-room-steps';

const title = 'Fibre line dead, Harbour Street clinic';
const aCase = path.resolve(import.meta.dirname, '../fixtures/cases/office365-2012.json');

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

// More than what is left of the page that the segment ends in, which a full disk still has room for.
const long = `Crew is on the way, ${'and on the way again, '.repeat(300).trim()}`;

test('[J5] a full disk saves nothing and says so, keeps the words, and takes them once there is room', async ({
  holdline,
  app,
  page,
  dataDir,
}) => {
  test.skip(!mounted(dataDir), 'only root on Linux may mount a small disk');
  try {
    await openWarRoom(page);
    await log(page, 'Line dead');
    fill(dataDir);
    const before = recordText(path.join(dataDir, 'incidents'));

    await bar(page).fill(long);
    await bar(page).press('Enter');
    await expect(page.getByRole('alert').first()).toContainText('This was not saved. The disk is full.');
    await expect(bar(page)).toHaveValue(long);
    await expect(rowOf(page, 'Crew is on the way')).toHaveCount(0);

    await answerDialogs(app, aCase);
    await menuItem(app, 'Import Case…');
    const said = page.getByRole('region', { name: 'What was just done' });
    await expect(said).toContainText('The disk is full.');
    const dialog = await openExport(app, page);
    await exportTo(app, dialog, path.join(dataDir, 'timeline.md'));
    await expect(dialog.getByText(/^The export was not written to .+ The disk is full\./)).toBeVisible();
    await page.keyboard.press('Escape');
    expect(readdirSync(dataDir).sort()).toEqual(['filler', 'incidents']);
    expect(readdirSync(path.join(dataDir, 'incidents')), 'no incident of the case').toHaveLength(1);

    rmSync(path.join(dataDir, 'filler'));
    await bar(page).press('Enter');
    await expect(rowOf(page, 'Crew is on the way')).toHaveCount(1);
    await expect(bar(page)).toHaveValue('');
    expect(recordText(path.join(dataDir, 'incidents'))).toContain(before.split('\n')[0] ?? '-');

    const again = await holdline.relaunch();
    await again.getByRole('button', { name: new RegExp(title) }).click();
    await expect(rowOf(again, 'Line dead')).toHaveCount(1);
    await expect(rowOf(again, 'Crew is on the way')).toHaveCount(1);
  } finally {
    execFileSync('umount', ['-l', dataDir]);
  }
});

test('[L8, J5] a file that finds the disk full is refused in words, leaves nothing half, and costs no words', async ({
  holdline,
  page,
  dataDir,
}) => {
  test.skip(!mounted(dataDir), 'only root on Linux may mount a small disk');
  try {
    await openWarRoom(page);
    await bar(page).fill('What they sent');
    const file = fileBeside(holdline, 'recording.log', Buffer.alloc(100_000, 'on hold\n'));
    fill(dataDir);
    await attach(page, [file]);
    await expect(page.getByRole('alert')).toContainText('recording.log was not kept as evidence. The disk is full.');
    await expect(waiting(page)).toHaveCount(0);
    await expect(bar(page)).toHaveValue('What they sent');
    expect(storedFiles(dataDir)).toEqual([]);

    rmSync(path.join(dataDir, 'filler'));
    await attach(page, [file]);
    await expect(waiting(page)).toHaveText([/recording\.log100 kB/]);
    await bar(page).press('Enter');
    await expect(rowOf(page, 'What they sent').getByRole('button', { name: /^recording\.log/ })).toBeVisible();
  } finally {
    execFileSync('umount', ['-l', dataDir]);
  }
});

test('[R2, X3] an export says why a place does not take it, leaves nothing there, and goes to another', async ({
  holdline,
  app,
  page,
}) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  const folder = path.join(holdline.dataDir, '..', 'places');
  mkdirSync(path.join(folder, 'folder'), { recursive: true });
  writeFileSync(path.join(folder, 'file'), 'as it was');
  const dialog = await openExport(app, page);
  for (const [name, why] of [
    ['gone/x.md', 'That place is not there.'],
    ['folder', 'That is a folder.'],
    ['file/x.md', 'Part of that path is a file, not a folder.'],
    ...(process.platform === 'linux' ? [['/sys/x.md', 'This user may not write or read there.'] as const] : []),
  ] as const) {
    const place = path.resolve(folder, name);
    await exportTo(app, dialog, place);
    const sentence = `The export was not written to ${place}. ${why} Choose another place and try again.`;
    await expect(dialog.getByRole('alert')).toHaveText(sentence);
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
  }
  await exportTo(app, dialog, path.join(folder, 'x.md'));
  await expect(dialog).toBeHidden();
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder', 'x.md']);
});

test('[J3] a data folder that is deleted while Holdline runs is told, and what is logged next is kept', async ({
  holdline,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  rmSync(dataDir, { recursive: true });
  await log(page, 'Crew is on the way');
  await expect(page.getByText(/in this record could not be read|missing/).first()).toBeVisible({ timeout: 20_000 });
  await expect(rowOf(page, 'Line dead')).toBeVisible();
  expect(recordText(dataDir)).toContain('Crew is on the way');

  const again = await holdline.relaunch();
  await expect(again.getByText(/declaration is missing/)).toBeVisible();
  expect(recordText(dataDir)).toContain('Crew is on the way');
});

test('[L9] drafts and a list cache that are not what Holdline wrote stop nothing', async ({ holdline, page }) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  await bar(page).fill('Half a thought');
  const drafts = path.join(holdline.settingsDir, 'drafts');
  await expect.poll(() => readable(drafts)).toHaveLength(1);
  await holdline.killHard();
  const cache = path.join(holdline.settingsDir, 'catalog-cache.json');

  for (const garbage of ['', '{', 'null', '{"key":"capture/1","text":7}', '{"version":1,"lines":{"__proto__":3}}']) {
    for (const name of readable(drafts)) writeFileSync(path.join(drafts, name), garbage);
    writeFileSync(cache, garbage);
    const again = await holdline.relaunch();
    await again.getByRole('button', { name: new RegExp(title) }).click();
    await expect(rowOf(again, 'Line dead')).toBeVisible();
    await expect(bar(again)).toHaveValue('');
    await holdline.killHard();
  }
  await holdline.relaunch();
});

/** A disk of 256 kB in memory at this place; false where this user may not mount one. */
function mounted(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'holdline-e2e', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Leaves not one byte free. */
function fill(folder: string): void {
  for (let bytes = 256 * 1024; bytes >= 1; bytes = Math.floor(bytes / 2)) {
    for (;;) {
      try {
        writeFileSync(path.join(folder, 'filler'), Buffer.alloc(bytes), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
}

function readable(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
}
