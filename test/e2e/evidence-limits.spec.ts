import { truncateSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { copyPicture, drop, dropBytes, fileBeside, picture, storedFiles, waiting } from './support/evidence-steps';
import { bar, log, openWarRoom, rowOf } from './support/war-room-steps';

const MB = 1024 * 1024;

test('[L8, X3] 100 MB that are dropped, as bytes or as a file, are refused at once, and the words stay', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await bar(page).fill('words that stay');
  await dropZeros(page, 'huge.bin', 100 * MB);
  await expect(page.getByRole('alert')).toContainText(/huge\.bin is larger than 50 MB/);
  const image = fileBeside(holdline, 'disk.img', '');
  truncateSync(image, 100 * MB);
  await drop(page, [image], page.getByRole('region', { name: 'Log', exact: true }));
  await expect(page.getByRole('alert')).toContainText(/disk\.img is larger than 50 MB/);
  await expect(bar(page)).toHaveValue('words that stay');
  await expect(waiting(page)).toHaveCount(0);
  expect(storedFiles(holdline.dataDir)).toEqual([]);
});

test('[L8, X3] one picture pasted 60 times is one; of 60 pictures 50 are one entry, and that is said', async ({
  app,
  page,
  dataDir,
}) => {
  test.setTimeout(120_000);
  await openWarRoom(page);
  await copyPicture(app, picture(30, 20, [200, 30, 30]));
  await bar(page).focus();
  for (let pasted = 0; pasted < 60; pasted++) await page.keyboard.press('Control+v');
  for (let number = 1; number < 60; number++) {
    await dropBytes(page, `shot ${number}.png`, 'image/png', picture(10 + number, 10, [number, 0, 0]));
  }
  // The files are stored one after the other before it.
  await expect(page.getByRole('alert')).toContainText(/One entry holds 50 files, and the rest was not attached/, {
    timeout: 30_000,
  });
  await expect(waiting(page)).toHaveCount(50);
  await bar(page).fill('what we saw');
  await bar(page).press('Enter');
  await expect(rowOf(page, 'what we saw')).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  expect(storedFiles(dataDir)).toHaveLength(50);
});

test('[L8] a picture is served at its own address alone', async ({ page }) => {
  await openWarRoom(page);
  await dropBytes(page, 'shot.png', 'image/png', picture(10, 10, [1, 2, 3]));
  await expect(waiting(page)).toHaveCount(1);
  await log(page, 'with a picture');
  const address = await page.locator('img[src^="app://holdline/evidence/"]').first().getAttribute('src');
  const [id = '', sha256 = ''] = new URL(address ?? '').pathname.split('/').slice(2);
  const status = (path: string) => page.evaluate(async (asked) => (await fetch(asked)).status, path);
  expect(await status(`/evidence/${id}/${sha256}`)).toBe(200);
  for (const path of [
    `/evidence/${id}/${sha256.toUpperCase()}`,
    `/EVIDENCE/${id}/${sha256}`,
    `/evidence/${id}%2f${sha256}`,
    `/evidence/%2e%2e/${id}/${sha256}`,
    `/evidence//${id}/${sha256}`,
    `/evidence/${id}/${sha256}/`,
    `/evidence/${id}/${sha256}?x`,
    `/evidence/${id}/${sha256}.png`,
    `/evidence/${id}/..%2f..%2f..%2fconfig.json`,
    `/evidence/01a1fc50-57c7-76e7-a57a-216939f98184/${sha256}`,
  ]) {
    expect(await status(path), path.replace(id, 'ID')).toBe(404);
  }
});

/** Drops bytes that the page makes itself: so many would not go through the test's own channel. */
async function dropZeros(page: Page, name: string, size: number): Promise<void> {
  const held = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(file.size)], file.name));
      return transfer;
    },
    { name, size },
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.getByRole('region', { name: 'Log', exact: true }).dispatchEvent(event, { dataTransfer: held });
  }
}
