import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import type { Holdline } from '../../support/electron-app';

/** A picture of one colour, as the bytes of a PNG file. */
export function picture(width: number, height: number, colour: readonly [number, number, number]): Buffer {
  const line = Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => Buffer.from(colour))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Writes a file beside the data of this test; answers where. */
export function fileBeside({ settingsDir }: Holdline, name: string, content: string | Buffer): string {
  const folder = path.join(path.dirname(settingsDir), 'desk');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Puts a picture on the clipboard of the system. */
export async function copyPicture(app: ElectronApplication, png: Buffer): Promise<void> {
  await app.evaluate(async ({ clipboard, ClipboardItem, nativeImage }, base64) => {
    const bytes = Buffer.from(base64, 'base64');
    // The Electron that development falls back to has the older call, which today's types do not know.
    const writeImage: unknown = Reflect.get(clipboard, 'writeImage');
    if (typeof writeImage === 'function') writeImage.call(clipboard, nativeImage.createFromBuffer(bytes));
    else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, png.toString('base64'));
}

/** Presses something that asks for files, and chooses these. */
export async function chooseFiles(page: Page, press: () => Promise<void>, files: readonly string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await press();
  await (await asked).setFiles([...files]);
}

export async function attach(page: Page, files: readonly string[]): Promise<void> {
  await chooseFiles(page, () => page.getByRole('button', { name: /^Drop or paste files/ }).click(), files);
}

/** Drags files from outside over the log and lets them go there, as the system's file manager does. */
export async function drop(page: Page, files: readonly string[], onto: Locator): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await onto.boundingBox();
  if (box === null) throw new Error('there is nothing to drop onto');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await expect(page.getByText('Drop to attach to the next entry')).toBeVisible();
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await expect(page.getByText('Drop to attach to the next entry')).toBeHidden();
  await session.detach();
}

/** Drops bytes that never were a file, as a browser does with a picture. */
export async function dropBytes(page: Page, name: string, type: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, fileType, base64 }) => {
      const held = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      held.items.add(new File([content], fileName, { type: fileType }));
      return held;
    },
    { fileName: name, fileType: type, base64: bytes.toString('base64') },
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.getByRole('region', { name: 'Log', exact: true }).dispatchEvent(event, { dataTransfer: transfer });
  }
}

/** The files that wait in the bar for the next entry. */
export function waiting(page: Page): Locator {
  return page.getByRole('list', { name: 'Files for the next entry' }).getByRole('listitem');
}

/** The stored files of the one incident, by name. */
export function storedFiles(dataDir: string): readonly string[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && path.basename(entry.parentPath) === 'files')
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
