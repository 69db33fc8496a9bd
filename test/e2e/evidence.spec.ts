import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import {
  attach,
  chooseFiles,
  copyPicture,
  drop,
  dropBytes,
  fileBeside,
  picture,
  storedFiles,
  waiting,
} from './support/evidence-steps';
import { answerDialogs } from './support/story-steps';
import {
  addParty,
  bar,
  draftsText,
  expectNoSidewaysScroll,
  filterField,
  log,
  openWarRoom,
  recordText,
  rowOf,
} from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const cabinet = picture(320, 180, [90, 120, 90]);
const router = picture(1600, 900, [30, 30, 40]);

const mail = [
  'From: Priya Nair <priya@northline.example>',
  'To: dana@clinic.example',
  'Subject: Fault NB-4471902: splice done',
  'Date: Fri, 20 Nov 2026 19:46:12 +0200',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '14:05 the crew left.',
  'Light should be back.',
  '',
].join('\r\n');

test('[L8, L9] a pasted picture waits in the bar, outlives a kill, and is logged with the line in one act', async ({
  holdline,
  app,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  await copyPicture(app, cabinet);
  await rowOf(page, 'Line dead').focus();
  await page.keyboard.press('Control+v');
  await expect(waiting(page)).toHaveText([/^Pasted 2026-11-21 14\.32\.png\d+ (bytes|kB)$/]);
  await expect(bar(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Kind: Evidence' })).toBeVisible();
  await page.keyboard.type('Our light is red');
  await expect.poll(() => draftsText(holdline)).toContain('Our light is red');
  expect(storedFiles(dataDir)).toHaveLength(1);
  await holdline.killHard();

  const again = await holdline.relaunch();
  await again.getByRole('listitem').getByRole('button').first().click();
  await expect(waiting(again)).toHaveCount(1);
  await expectLoaded(waiting(again).locator('img'));
  await expect(bar(again)).toHaveValue('Our light is red');
  const before = acts(dataDir);
  await bar(again).press('Enter');
  const row = rowOf(again, 'Our light is red');
  await expectLoaded(row.getByRole('img', { name: 'Pasted 2026-11-21 14.32.png' }));
  await expect(row).toHaveAccessibleName('14:32 Evidence');
  await expect(waiting(again)).toHaveCount(0);
  await expect(bar(again)).toHaveValue('');
  expect(storedFiles(dataDir)).toHaveLength(1);
  expect(acts(dataDir) - before, 'lines of the record for the act').toBe(1);
});

test('[L8] files come by the system’s drag, by bytes and by choice; alone they are logged under their names', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await drop(page, [fileBeside(holdline, 'chat.txt', 'Leo: done\n')], logPart(page));
  await expect(waiting(page)).toHaveText([/^chat\.txt10 bytes$/]);
  await dropBytes(page, 'cabinet.png', 'image/png', cabinet);
  await expect(waiting(page)).toHaveCount(2);
  await attach(page, [fileBeside(holdline, 'again.txt', 'Leo: done\n'), fileBeside(holdline, 'sla.pdf', '%PDF-1.4\n')]);
  await expect(waiting(page), 'the same bytes twice are one file').toHaveText([/chat/, /cabinet/, /sla/]);
  await page.getByRole('button', { name: 'Remove sla.pdf' }).click();
  await expect(waiting(page)).toHaveCount(2);
  await expect(bar(page)).toHaveAttribute('placeholder', /Enter alone logs their names/);
  await bar(page).press('Enter');
  const row = rowOf(page, 'chat.txt, cabinet.png');
  await expectLoaded(row.getByRole('img', { name: 'cabinet.png' }));
  await expect(row.getByRole('button', { name: /^chat\.txt/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Kind: Observation/ })).toBeVisible();

  await expect(waiting(page)).toHaveCount(0);
  await bar(page).fill('Rang them');
  await bar(page).press('Enter');
  await rowOf(page, 'Rang them').focus();
  await page.keyboard.press('x');
  await chooseFiles(page, () => page.getByRole('menuitem', { name: 'Attach files…' }).click(), [
    fileBeside(holdline, 'call.txt', 'On hold for 19 minutes\n'),
  ]);
  await expect(rowOf(page, 'Rang them').getByRole('button', { name: /^call\.txt/ })).toBeVisible();
  await expect(page.getByRole('tab', { name: /Evidence/ })).toContainText('2');
  await page.getByRole('tab', { name: /Evidence/ }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('[L8, L4] a dropped mail fills an empty bar with its own date, sender, subject and words, and is kept', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline Broadband', 'Provider');
  const file = fileBeside(holdline, 'fault.eml', mail);
  await drop(page, [file], logPart(page));
  await expect(bar(page)).toHaveValue('Fault NB-4471902: splice done\n\n14:05 the crew left.\nLight should be back.');
  await expect(page.getByRole('button', { name: 'Who: Northline Broadband' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Fri 20 Nov 2026, 17:46/ })).toBeVisible();
  await expect(page.getByText('From the mail’s own date, which it gives in UTC+02:00.')).toBeVisible();
  await expectNoViolations(page, 'capture bar with a mail');
  await bar(page).press('Enter');
  const row = rowOf(page, 'splice done');
  await expect(row).toHaveAccessibleName('17:46 Evidence, Northline Broadband');
  await expect(row).toContainText('Priya Nair, email');
  await expect(row.getByRole('button', { name: /^fault\.eml/ })).toBeVisible();

  await bar(page).fill('They say it is done');
  await drop(page, [file], logPart(page));
  await expect(waiting(page)).toHaveCount(1);
  await expect(bar(page), 'typed words are never replaced').toHaveValue('They say it is done');
});

test('[L8, X3] files that cannot be kept are refused in one sentence; those that can, and the words, stay', async ({
  holdline,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await bar(page).fill('What they sent');
  const large = fileBeside(holdline, 'recording.mp4', '');
  truncateSync(large, 51 * 1024 * 1024);
  const folder = path.join(path.dirname(large), 'photos');
  mkdirSync(folder);
  const hostile = fileBeside(holdline, `${'n'.repeat(200)}\u202egnp.exe`, 'MZ');
  await attach(page, [fileBeside(holdline, 'empty.txt', '')]);
  await expect(page.getByRole('alert')).toContainText('empty.txt');
  await attach(page, [large, fileBeside(holdline, 'good.txt', 'good')]);
  await expect(page.getByRole('alert')).toContainText(/recording\.mp4 is larger than 50 MB/);
  await expect(waiting(page)).toHaveText([/good\.txt/]);
  await drop(page, [folder], logPart(page));
  await expect(page.getByRole('alert')).toContainText('photos');
  await drop(page, [path.join(path.dirname(large), 'gone.txt')], logPart(page));
  await expect(page.getByRole('alert')).toContainText('gone.txt');
  await attach(page, [hostile]);
  await expect(waiting(page)).toHaveCount(2);
  await expect(waiting(page).last()).not.toContainText('\u202e');
  await expect(bar(page)).toHaveValue('What they sent');
  await expect.poll(() => storedFiles(dataDir), 'nothing half is left').toHaveLength(2);
  await bar(page).press('Enter');
  const row = rowOf(page, 'What they sent');
  await row.getByRole('button', { name: /^n{20}/ }).click();
  await page.getByRole('menuitem', { name: /^Open/ }).click();
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText(/[Ss]ave a copy/);
});

test('[L8] saves a copy byte for byte, says on the row what was altered or is missing, and undoes a removal', async ({
  holdline,
  app,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  const chat = fileBeside(holdline, 'chat.txt', 'Leo: the repair is complete\n');
  await attach(page, [chat, fileBeside(holdline, 'cabinet.png', cabinet)]);
  await expect(waiting(page)).toHaveCount(2);
  await bar(page).fill('Leo says it is done');
  await bar(page).press('Enter');
  const row = rowOf(page, 'Leo says it is done');
  const chip = row.getByRole('button', { name: /^chat\.txt/ });

  const copy = path.join(path.dirname(chat), 'copy.txt');
  await answerDialogs(app, copy);
  await chip.click();
  await page.getByRole('menuitem', { name: 'Save a copy…' }).click();
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('copy.txt');
  expect(readFileSync(copy)).toEqual(readFileSync(chat));

  await chip.click();
  await page.getByRole('menuitem', { name: 'Details…' }).click();
  const dialog = page.getByRole('dialog', { name: 'chat.txt' });
  await expect(dialog).toContainText('Whole: the very bytes that were stored.');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  const hash = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await expect(dialog).toContainText(hash);
  await expectNoViolations(page, 'details of a file');
  await page.keyboard.press('Escape');

  await chip.focus();
  await page.keyboard.press('Delete');
  await expect(row.getByRole('button', { name: /chat\.txt\s*removed/ })).toBeVisible();
  await expect(row, 'the entry itself stands').not.toContainText('Retracted');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(row.getByRole('button', { name: /chat\.txt\s*28 bytes/ })).toBeVisible();

  for (const file of storedFiles(dataDir)) {
    chmodSync(file, 0o644);
    if (readFileSync(file).includes('Leo')) writeFileSync(file, 'Leo: the repair is incomplete\n');
    else rmSync(file);
  }
  await chip.click();
  await page.getByRole('menuitem', { name: 'Save a copy…' }).click();
  await expect(chip).toContainText('altered since it was stored');
  const again = await holdline.relaunch();
  await again.getByRole('listitem').getByRole('button').first().click();
  await expect(rowOf(again, 'Leo says it is done')).toContainText('missing on the disk');
  await expectNoViolations(again, 'a row with a missing file');
});

test('[L5b, L8] a retraction keeps the files of its entry in sight, a redaction takes them off the disk', async ({
  holdline,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await attach(page, [fileBeside(holdline, 'passwords.txt', 'hunter2-Zanzibar\n')]);
  await expect(waiting(page).getByText('17 bytes')).toBeVisible();
  await bar(page).fill('Their list');
  await bar(page).press('Enter');
  const row = rowOf(page, 'Their list');
  await row.focus();
  await page.keyboard.press('Delete');
  await expect(row).toContainText('Retracted by Dana Reyes');
  await expect(row.getByRole('button', { name: /^passwords\.txt/ })).toBeVisible();
  expect(storedFiles(dataDir)).toHaveLength(1);

  await page.keyboard.press('x');
  await page.getByRole('menuitem', { name: /Redact/ }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('A slip');
  await page.getByRole('dialog').getByRole('button', { name: 'Redact' }).click();
  await expect(page.getByRole('log')).toContainText('Words removed by Dana Reyes');
  await expect(page.getByRole('log')).not.toContainText('passwords.txt');
  await expect(page.getByRole('tab', { name: /Evidence/ }), 'the entry is of that kind').toContainText('1');
  await expect.poll(() => storedFiles(dataDir)).toEqual([]);
  expect(recordText(dataDir)).not.toMatch(/passwords|hunter2/);
});

test('[X1, L8] every way to evidence goes by keyboard; the viewer turns, scales, and gives the focus back', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  const files = [fileBeside(holdline, 'cabinet.png', cabinet), fileBeside(holdline, 'router.png', router)];
  await expect(bar(page), 'the war room is ready for keys').toBeFocused();
  await chooseFiles(page, () => page.keyboard.press('Alt+a'), [...files, fileBeside(holdline, 'chat.txt', 'Leo\n')]);
  await expect(waiting(page)).toHaveCount(3);
  await expectNoViolations(page, 'capture bar with files');
  await bar(page).press('Enter');
  const row = rowOf(page, 'cabinet.png, router.png');
  await expectLoaded(row.getByRole('img', { name: 'router.png' }));
  const { height } = (await row.boundingBox()) ?? { height: 0 };

  await row.focus();
  for (const name of ['cabinet.png', 'More for cabinet.png', 'router.png', 'More for router.png']) {
    await page.keyboard.press('Tab');
    await expect(row.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(row.getByRole('button', { name: /^chat\.txt/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText([/^Open/, 'Save a copy…', 'Details…', /^Remove/]);
  await expectNoViolations(page, 'menu of a file');
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button', { name: /^chat\.txt/ }), 'the focus is back').toBeFocused();
  await row.focus();
  await page.keyboard.press('x');
  await expect(page.getByRole('menu', { name: 'Entry' }), 'X opens the menu of the entry').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();

  const first = row.getByRole('button', { name: 'cabinet.png', exact: true });
  await first.focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog');
  await expect(viewer).toHaveAccessibleName('cabinet.png');
  await expect(viewer).toContainText('Whole: the very bytes that were stored.');
  await expectLoaded(viewer.getByRole('img', { name: 'cabinet.png' }));
  await page.keyboard.press('ArrowRight');
  await expect(viewer).toHaveAccessibleName('router.png');
  await expect(viewer).toContainText('2 of 2');
  const image = viewer.getByRole('img', { name: 'router.png' });
  await expect.poll(async () => (await image.boundingBox())?.width ?? 0).toBeLessThan(1600);
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page, 'viewer');
  await viewer.getByRole('button', { name: 'Actual size' }).press('Enter');
  await expect.poll(async () => (await image.boundingBox())?.width ?? 0).toBe(1600);
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(first).toBeFocused();
  expect((await row.boundingBox())?.height, 'the row keeps its height').toBe(height);
});

test('[L8] what is pasted stays words where it has words, and stays in the field that it was pasted into', async ({
  page,
}) => {
  await openWarRoom(page);
  expect(await isTaken(bar(page), { text: '14:05\tcrew on site' }), 'cells of a spreadsheet, with their picture').toBe(
    false,
  );
  expect(await isTaken(await filterField(page), { text: '' }), 'a picture, into another field').toBe(false);
  await expect(waiting(page)).toHaveCount(0);
  expect(await isTaken(bar(page), { text: '' }), 'a picture alone').toBe(true);
  await expect(waiting(page)).toHaveCount(1);
});

/** Pastes a picture with these words beside it; true where the bar took the picture. */
function isTaken(target: Locator, { text }: { readonly text: string }): Promise<boolean> {
  return target.evaluate(
    (element, { words, base64 }) => {
      const held = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      held.items.add(new File([content], 'image.png', { type: 'image/png' }));
      if (words !== '') held.setData('text/plain', words);
      const paste = new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true });
      return !element.dispatchEvent(paste);
    },
    { words: text, base64: cabinet.toString('base64') },
  );
}

/** Lines of the record: one for each act. */
function acts(dataDir: string): number {
  return recordText(dataDir).match(/^\{"holdline":1,"seq":/gm)?.length ?? 0;
}

function logPart(page: Page): Locator {
  return page.getByRole('region', { name: 'Log', exact: true });
}

async function expectLoaded(image: Locator): Promise<void> {
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).not.toBe(0);
}
