import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeExport } from '../../../electron/exports/write-export';
import { temporaryFolder } from '../../support/record';
import { tinyDisk } from '../support/tiny-disk';

it('[R2] writes an export whole, over one of the same name', async () => {
  const file = path.join(await temporaryFolder(), 'INC-0042 timeline.md');
  await writeFile(file, 'old');
  expect(await writeExport(file, '# INC-0042\n')).toEqual({ ok: true, value: { path: file } });
  expect(await readFile(file, 'utf8')).toBe('# INC-0042\n');
  expect(await readdir(path.dirname(file))).toHaveLength(1);
});

it.each([
  ['a folder that is gone', 'gone/x.md', /is not there any more/],
  ['a name that is a folder', 'folder', /That is a folder|is a folder|not take it/],
  ['a path through a file', 'file/x.md', /is a file, not a folder/],
  ['a name of 300 characters', `${'x'.repeat(300)}.md`, /name is too long/],
])('[X3] refuses %s with the reason and leaves nothing behind', async (_what, name, reason) => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'folder'));
  await writeFile(path.join(folder, 'file'), 'x');
  const written = await writeExport(path.join(folder, name), 'x');
  expect(written).toMatchObject({
    ok: false,
    error: { code: 'export-not-written', sentence: expect.stringMatching(reason) },
  });
  expect((await readdir(folder)).sort()).toEqual(['file', 'folder']);
});

it('[X3] says that the disk is full, and the export that stood there is as it was', async ({ skip }) => {
  const folder = await tinyDisk();
  if (folder === null) return skip('mounting a small disk needs Linux and root');
  const file = path.join(folder, 'INC-0042.md');
  await writeFile(file, 'the export of yesterday');
  const written = await writeExport(file, 'x'.repeat(200_000));
  expect(written).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('The disk is full.') } });
  expect(await readFile(file, 'utf8')).toBe('the export of yesterday');
  expect(await readdir(folder)).toEqual(['INC-0042.md']);
});
