import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/electron-app';
import { attach, fileBeside, waiting } from './support/evidence-steps';
import { exportTo, openExport } from './support/export-steps';
import { bar, draftsText, log, openWarRoom, rowOf } from './support/war-room-steps';

const SECRET = 'hunter2-Zanzibar';
const TRACE = 'Words removed by Dana Reyes, Sat 21 Nov 2026, 14:32: A password';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[L5b] redacted words are in no byte of any file, drafts, log and caches included; reason, who and when stay', async ({
  holdline,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await bar(page).fill(`The password is ${SECRET}`);
  await expect.poll(() => draftsText(holdline)).toContain(SECRET);
  await log(page, `The password is ${SECRET}`);
  expect(filesWith(SECRET, dataDir), 'the test can find them').toHaveLength(1);
  await rowOf(page, SECRET).focus();
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByRole('textbox').first().fill(`The pass word is ${SECRET}, it seems`);
  await page.getByRole('dialog').getByRole('button', { name: 'Correct' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await rowOf(page, SECRET).focus();
  await page.keyboard.press('x');
  await page.getByRole('menuitem', { name: /Redact/ }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('A password');
  await page.getByRole('dialog').getByRole('button', { name: 'Redact' }).click();
  await expect(page.getByRole('log')).toContainText(TRACE);
  await bar(page).press('ArrowUp');
  await expect(bar(page), 'what was logged last').toHaveValue('');
  await log(page, 'Changed it everywhere');

  const again = await holdline.relaunch();
  expect([...filesWith(SECRET, dataDir), ...filesWith(SECRET, holdline.settingsDir)]).toEqual([]);

  await again.getByRole('listitem').getByRole('button').first().click();
  await expect(again.getByRole('log')).toContainText(TRACE);
  await expect(again.getByRole('log')).not.toContainText(SECRET);
  await expect(again.getByText(/could not be read as written/)).toHaveCount(0);

  const file = path.join(dataDir, '..', 'timeline.md');
  await exportTo(holdline.app, await openExport(holdline.app, again), file);
  await expect(again.getByText(/timeline\.md/).first()).toBeVisible();
  const timeline = readFileSync(file, 'utf8');
  expect(timeline).not.toContain(SECRET);
  expect(timeline).toMatch(/Dana Reyes.*A password/);
});

test('[L5b, L8, M1] nor are those of a pinned answer with a promise, a person and a file that was opened, after a kill', async ({
  holdline,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await log(page, 'When will they be here?');
  await rowOf(page, 'When will they be here?').focus();
  await page.keyboard.press('r');
  await attach(page, [fileBeside(holdline, `${SECRET}.txt`, `The password is ${SECRET}`)]);
  await expect(waiting(page)).toHaveCount(1);
  await bar(page).fill(`/call @Northline Priya: use ${SECRET} on the crew by 15:00 #${SECRET}`);
  await bar(page).press('Enter');
  await expect(rowOf(page, SECRET)).toBeVisible();
  await rowOf(page, SECRET).focus();
  await page.keyboard.press('p');
  await rowOf(page, SECRET)
    .getByRole('button', { name: new RegExp(SECRET) })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /^Open/ }).click();
  await expect.poll(() => copiesWith(SECRET)).toHaveLength(1);

  await holdline.killHard();
  const again = await holdline.relaunch();
  await expect.poll(() => copiesWith(SECRET)).toEqual([]);
  await again.getByRole('listitem').getByRole('button').first().click();
  await rowOf(again, SECRET).focus();
  await again.keyboard.press('x');
  await again.getByRole('menuitem', { name: /Redact/ }).click();
  await again.getByRole('dialog').getByLabel('Why').fill('A password');
  await again.getByRole('dialog').getByRole('button', { name: 'Redact' }).click();
  await expect(again.getByRole('log')).toContainText(TRACE);
  await expect(again.locator('body')).not.toContainText(SECRET);

  const last = await holdline.relaunch();
  expect([...filesWith(SECRET, dataDir), ...filesWith(SECRET, holdline.settingsDir)]).toEqual([]);
  await last.getByRole('listitem').getByRole('button').first().click();
  await expect(last.getByRole('log')).toContainText(TRACE);
  await expect(last.locator('body')).not.toContainText(SECRET);
  await expect(last.getByText(/could not be read as written/)).toHaveCount(0);
});

/** Copies that were opened in other programs. */
function copiesWith(words: string): readonly string[] {
  const folders = readdirSync(os.tmpdir()).filter((name) => name.startsWith('holdline-opened-'));
  return folders.flatMap((name) => filesWith(words, path.join(os.tmpdir(), name)));
}

/** All files below a folder that hold these words in any byte, as UTF-8 or UTF-16. */
function filesWith(words: string, below: string): readonly string[] {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}
