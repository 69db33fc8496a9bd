import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyFolder } from '../../../electron/exports/copy-folder';
import { temporaryFolder } from '../../support/record';
import { tinyDisk } from '../support/tiny-disk';

/** A data folder with two records and an empty folder. */
async function dataFolder(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'data');
  for (const record of ['incidents/a', 'incidents/b', 'practice/incidents'])
    await mkdir(path.join(folder, record), { recursive: true });
  await writeFile(path.join(folder, 'incidents/a/1.jsonl'), 'one\n');
  await writeFile(path.join(folder, 'incidents/a/2.jsonl'), Buffer.alloc(300_000, 7));
  await writeFile(path.join(folder, 'incidents/b/3.jsonl'), '');
  return folder;
}

it('copies everything, byte for byte, into a new folder, and counts the files', async () => {
  const [folder, place] = [await dataFolder(), await temporaryFolder()];
  const copied = await copyFolder(folder, place, 'Holdline data');
  expect(copied).toEqual({ ok: true, value: { path: path.join(place, 'Holdline data'), files: 3 } });
  const names = (where: string) => readdir(where, { recursive: true }).then((all) => all.sort());
  expect(await names(path.join(place, 'Holdline data'))).toEqual(await names(folder));
  const large = 'incidents/a/2.jsonl';
  const copy = await readFile(path.join(place, 'Holdline data', large));
  expect(copy.equals(await readFile(path.join(folder, large)))).toBe(true);
});

it('[L8] takes the files of evidence along, whole, and leaves out what is still being copied in', async () => {
  const [folder, place] = [await dataFolder(), await temporaryFolder()];
  const files = path.join(folder, 'incidents/a/files');
  await mkdir(files);
  await writeFile(path.join(files, `${'a'.repeat(64)}.png`), 'a picture');
  await writeFile(path.join(files, '.0197a000-0000-7000-8000-000000000001.adding'), 'half');
  expect(await copyFolder(folder, place, 'copy')).toMatchObject({ ok: true, value: { files: 4 } });
  expect(await readdir(path.join(place, 'copy/incidents/a/files'))).toEqual([`${'a'.repeat(64)}.png`]);
});

it('[L8, X3] does not follow a link among the evidence, but names it', async () => {
  const [folder, place] = [await dataFolder(), await temporaryFolder()];
  await mkdir(path.join(folder, 'incidents/a/files'));
  await symlink('/etc/passwd', path.join(folder, 'incidents/a/files', `${'b'.repeat(64)}.txt`));
  expect(await copyFolder(folder, place, 'copy')).toMatchObject({
    ok: false,
    error: { sentence: expect.stringMatching(/files\/b{64}\.txt is neither a file nor a folder/) },
  });
  expect(await readdir(place)).toEqual([]);
});

it('never writes into a copy that was made before', async () => {
  const [folder, place] = [await dataFolder(), await temporaryFolder()];
  for (let count = 0; count < 3; count++) await copyFolder(folder, place, 'Holdline data');
  expect((await readdir(place)).sort()).toEqual(['Holdline data', 'Holdline data (2)', 'Holdline data (3)']);
});

it.each(['', 'incidents', 'incidents/a'])(
  '[X3] refuses the data folder itself and what lies in it: %j',
  async (inside) => {
    const folder = await dataFolder();
    const before = await readdir(folder, { recursive: true });
    const copied = await copyFolder(folder, path.join(folder, inside), 'copy');
    expect(copied).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/would copy itself; choose a place outside/) },
    });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  },
);

it('sees through a link that leads back into the data folder', async () => {
  const [folder, place] = [await dataFolder(), await temporaryFolder()];
  await symlink(folder, path.join(place, 'link'));
  expect((await copyFolder(folder, path.join(place, 'link'), 'copy')).ok).toBe(false);
});

it('takes a place beside the data folder whose name only begins alike', async () => {
  const folder = await dataFolder();
  await mkdir(`${folder}-backup`);
  expect((await copyFolder(folder, `${folder}-backup`, 'copy')).ok).toBe(true);
});

it('[X3] refuses to leave out what it cannot copy, by name, and leaves nothing half done', async () => {
  const [folder, place] = [await dataFolder(), await temporaryFolder()];
  await symlink('/etc/passwd', path.join(folder, 'incidents/a/link'));
  const copied = await copyFolder(folder, place, 'copy');
  expect(copied).toMatchObject({
    ok: false,
    error: { sentence: expect.stringMatching(/incidents\/a\/link is neither a file nor a folder/) },
  });
  expect(await readdir(place)).toEqual([]);
});

it('[X3] says that the disk is full and leaves nothing half done', async ({ skip }) => {
  const place = await tinyDisk();
  if (place === null) return skip('mounting a small disk needs Linux and root');
  const copied = await copyFolder(await dataFolder(), place, 'copy');
  expect(copied).toMatchObject({
    ok: false,
    error: { sentence: expect.stringMatching(/^The data was not copied to .*The disk is full\.$/) },
  });
  expect(await readdir(place)).toEqual([]);
});

it('[X3] says that there is nothing to copy to when the place is gone', async () => {
  const copied = await copyFolder(await dataFolder(), path.join(await temporaryFolder(), 'gone'), 'copy');
  expect(copied).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('not there') } });
});
