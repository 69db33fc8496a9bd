import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addMs, DAY, type Instant, MINUTE } from '@domain/kernel/instant';
import { expect, it } from 'vitest';
import { makeBackup } from '../../../electron/exports/make-backup';
import { restoreBackup } from '../../../electron/imports/restore-backup';
import { temporaryFolder } from '../../support/record';

const START = '2026-11-21T14:00:00.000Z' as Instant;
const FIRST = 'Holdline backup 2026-11-21 14-00-00Z';

async function scene() {
  const top = await temporaryFolder();
  const [data, place] = [path.join(top, 'data'), path.join(top, 'stick')];
  await mkdir(path.join(data, 'incidents/a/files'), { recursive: true });
  await mkdir(place);
  await writeFile(path.join(data, 'incidents/a/1.jsonl'), 'one\n');
  await writeFile(path.join(data, 'incidents/a/files/x.png'), 'picture');
  const backUp = (minutes: number, keep = 10, computer = 'desk') =>
    makeBackup({ madeAt: addMs(START, minutes * MINUTE), folder: data, computer }, place, keep);
  const restore = (name = FIRST) => restoreBackup(path.join(place, name), data, addMs(START, DAY));
  return { top, data, place, backUp, restore };
}

it('[J7] a backup is the whole data folder, with a manifest in the words of sha256sum', async () => {
  const { place, backUp } = await scene();
  expect(await backUp(0)).toEqual({
    ok: true,
    value: { path: path.join(place, FIRST), files: 2, removed: [], leftOver: null },
  });
  const sums = await readFile(path.join(place, FIRST, 'SHA256SUMS'), 'utf8');
  expect(
    sums.split('\n').filter((line) => /^[0-9a-f]{64} {2}data\/incidents\/a\/(1\.jsonl|files\/x\.png)$/.test(line)),
  ).toHaveLength(2);
  expect(await readFile(path.join(place, FIRST, 'data/incidents/a/1.jsonl'), 'utf8')).toBe('one\n');
});

it('[J7] the oldest go beyond those to keep, and nothing that is not a backup of this very folder', async () => {
  const { place, backUp } = await scene();
  await mkdir(path.join(place, 'Holdline backup of my own'));
  await backUp(0, 2, 'another computer');
  for (const minutes of [1, 2, 3]) await backUp(minutes, 2);
  expect((await readdir(place)).sort()).toEqual([
    FIRST,
    'Holdline backup 2026-11-21 14-02-00Z',
    'Holdline backup 2026-11-21 14-03-00Z',
    'Holdline backup of my own',
  ]);
});

it('[J7] what a killed run left goes after a day, and counts as no backup', async () => {
  const { place, backUp } = await scene();
  await backUp(0);
  await rename(path.join(place, FIRST), path.join(place, `${FIRST}.unfinished`));
  await backUp(10, 1);
  expect(await readdir(place)).toContain(`${FIRST}.unfinished`);
  await backUp(25 * 60, 1);
  expect(await readdir(place)).toEqual(['Holdline backup 2026-11-22 15-00-00Z']);
});

it('[J7, C6] the one just made stays when the clock was put back', async () => {
  const { place, backUp } = await scene();
  await backUp(60, 1);
  expect(await backUp(0, 1)).toMatchObject({ value: { removed: ['Holdline backup 2026-11-21 15-00-00Z'] } });
  expect(await readdir(place)).toEqual([FIRST]);
});

it('[J7] two in the same second are two', async () => {
  const { place, backUp } = await scene();
  await backUp(0);
  expect(await backUp(0)).toMatchObject({ ok: true, value: { path: path.join(place, `${FIRST} (2)`) } });
});

it.each<[string, (s: Awaited<ReturnType<typeof scene>>) => Promise<unknown>, RegExp]>([
  ['a place that is not there', async ({ place }) => rename(place, `${place}-pulled`), /not there/],
  ['no data folder', async ({ data }) => rename(data, `${data}-moved`), /There is no data folder at/],
  ['an empty data folder', async ({ data }) => rename(path.join(data, 'incidents'), `${data}-moved`), /Nothing is in/],
  [
    'a link in the data',
    async ({ data }) => symlink('/etc/passwd', path.join(data, 'link')),
    /neither a file nor a folder/,
  ],
])('[J7, X3] %s is refused in words, nothing half is left, and older backups stay', async (_, spoil, sentence) => {
  const all = await scene();
  await all.backUp(0);
  await spoil(all);
  const made = await all.backUp(1, 1);
  expect(made.ok ? '' : made.error.sentence).toMatch(sentence);
  expect(await readdir(all.place).catch(() => [FIRST])).toEqual([FIRST]);
});

it('[J7] restoring brings the folder back byte for byte and keeps what was there beside it', async () => {
  const { top, data, backUp, restore } = await scene();
  await backUp(0);
  await writeFile(path.join(data, 'incidents/a/2.jsonl'), 'written since\n');
  const setAside = `${data} before restore 2026-11-22 14-00-00Z`;
  expect(await restore()).toEqual({ ok: true, value: { madeAt: START, files: 2, setAside, faults: [] } });
  expect(await readdir(path.join(data, 'incidents/a'))).toEqual(['1.jsonl', 'files']);
  expect(await readFile(path.join(setAside, 'incidents/a/2.jsonl'), 'utf8')).toBe('written since\n');
  expect((await readdir(top)).sort()).toEqual(['data', path.basename(setAside), 'stick']);
});

it('[J3, J7] a file of the backup that changed, went or came is restored as it is and named', async () => {
  const { place, data, backUp, restore } = await scene();
  await backUp(0);
  const copy = path.join(place, FIRST, 'data/incidents/a');
  await writeFile(path.join(copy, '1.jsonl'), 'two\n');
  await rename(path.join(copy, 'files/x.png'), path.join(copy, 'files/y.png'));
  const restored = await restore();
  expect(restored.ok ? restored.value.faults : []).toEqual([
    'incidents/a/1.jsonl was changed after the backup was made.',
    'incidents/a/files/y.png is in the backup, but not in its SHA256SUMS.',
    'data/incidents/a/files/x.png is missing in the backup.',
  ]);
  expect(await readFile(path.join(data, 'incidents/a/1.jsonl'), 'utf8')).toBe('two\n');
});

it('[J7, X3] a folder that is no backup is refused, and the data folder stays', async () => {
  const { data, place, restore } = await scene();
  await mkdir(path.join(place, 'holiday'));
  const restored = await restore('holiday');
  expect(restored.ok ? '' : restored.error.sentence).toMatch(/holiday is no backup that Holdline made/);
  expect(await readFile(path.join(data, 'incidents/a/1.jsonl'), 'utf8')).toBe('one\n');
});

it('[J7] a backup without its data leaves the data folder as it was', async () => {
  const { data, place, backUp, restore } = await scene();
  await backUp(0);
  await rename(path.join(place, FIRST, 'data'), path.join(place, 'elsewhere'));
  const restored = await restore();
  expect(restored.ok ? '' : restored.error.sentence).toMatch(/was not restored, and the data folder is as it was/);
  expect(await readdir(path.dirname(data))).toEqual(['data', 'stick']);
});
