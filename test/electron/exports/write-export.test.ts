import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeExport } from '../../../electron/exports/write-export';
import { temporaryFolder } from '../../support/record';
import { readOnlyDisk, tinyDisk } from '../support/tiny-disk';

it('[R2] writes an export whole, over one of the same name', async () => {
  const file = path.join(await temporaryFolder(), 'INC-0042 timeline.md');
  await writeFile(file, 'old');
  expect(await writeExport(file, '# INC-0042\n')).toEqual({ ok: true, value: { path: file } });
  expect(await readFile(file, 'utf8')).toBe('# INC-0042\n');
  expect(await readdir(path.dirname(file))).toHaveLength(1);
});

it.each([
  ['a folder that is not there', 'gone/x.md', 'That place is not there.'],
  ['a name that is a folder', 'folder', 'That is a folder.'],
  ['a path through a file', 'file/x.md', 'Part of that path is a file, not a folder.'],
  ['a name of 300 characters', `${'x'.repeat(300)}.md`, 'That name is too long for the disk.'],
  ['links that lead in a circle', 'circle/x.md', 'Links in that path lead in a circle.'],
])('[X3] refuses %s with the reason and leaves nothing behind', async (_what, name, reason) => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'folder'));
  await writeFile(path.join(folder, 'file'), 'x');
  await symlink('circle', path.join(folder, 'circle'));
  const file = path.join(folder, name);
  const sentence = `The export was not written to ${file}. ${reason} Choose another place and try again.`;
  expect(await writeExport(file, 'x')).toEqual({
    ok: false,
    error: { code: 'export-not-written', sentence, field: null },
  });
  expect((await readdir(folder)).sort()).toEqual(['circle', 'file', 'folder']);
  expect(await readFile(path.join(folder, 'file'), 'utf8')).toBe('x');
});

it('[X3] refuses a pipe or a device, and leaves it what it is', async () => {
  const folder = await temporaryFolder();
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await symlink('/dev/null', path.join(folder, 'device'));
  for (const name of ['pipe', 'device']) {
    const written = await writeExport(path.join(folder, name), 'x');
    expect(written).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('That is a device or a pipe, not a file.') },
    });
  }
  expect((await stat(pipe)).isFIFO()).toBe(true);
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  expect((await readdir(folder)).sort()).toEqual(['device', 'pipe']);
});

it('[X3] refuses what the system keeps from everybody, root included', async ({ skip }) => {
  if (process.platform !== 'linux') return skip('/proc and /sys are of Linux');
  for (const [file, reason] of [
    ['/proc/x.md', 'That place is not there.'],
    ['/sys/x.md', 'This user may not write or read there.'],
  ] as const) {
    const written = await writeExport(file, 'x');
    const sentence = `The export was not written to ${file}. ${reason} Choose another place and try again.`;
    expect(written).toMatchObject({ ok: false, error: { sentence } });
  }
});

it('[X3] says that a disk is read-only', async ({ skip }) => {
  const folder = await readOnlyDisk();
  if (folder === null) return skip('mounting a disk needs Linux and root');
  const written = await writeExport(path.join(folder, 'x.md'), 'x');
  expect(written).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('The disk is read-only.') } });
  expect(await readdir(folder)).toEqual([]);
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
