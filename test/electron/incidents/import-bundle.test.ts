import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { initialLog } from '@domain/incident/log';
import { entryIdSchema } from '@domain/kernel/ids';
import { values } from '@domain/kernel/sorted-list';
import { expect, it } from 'vitest';
import { steadyZip, type ZippedFile } from '../../../electron/exports/steady-zip';
import { temporaryFolder } from '../../support/record';
import { type Bench, bench, declared, entry, must } from '../support/incident-room';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** An incident whose one entry shows a picture, as the files of a bundle. */
async function recordWithPicture(): Promise<{ readonly id: string; readonly files: readonly ZippedFile[] }> {
  const b = await bench('disk');
  const id = await declared(b);
  const { file } = must(await b.room.addEvidence(id, { name: 'light.png', bytes: PNG }));
  must(await b.room.execute(id, { ...entry('The light is red'), evidence: [file] }));
  const folder = path.join(b.dataFolder, 'incidents', id);
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name !== 'files').sort();
  const zipped = files.map(async (name) => ({
    name: `record/incidents/${id}/${name}`,
    bytes: await readFile(path.join(folder, name)),
  }));
  return { id, files: await Promise.all(zipped) };
}

async function bundleOf(files: readonly ZippedFile[]): Promise<string> {
  const manifest = Buffer.from(files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''));
  const file = path.join(await temporaryFolder(), 'bundle.zip');
  await writeFile(file, await steadyZip([...files, { name: 'SHA256SUMS', bytes: manifest }]));
  return file;
}

async function dataIn(b: Bench): Promise<readonly string[]> {
  const names = await readdir(b.dataFolder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.startsWith(`incidents${path.sep}`));
}

it('[Q1, L8] a bundle brings its evidence along, whole', async () => {
  const { id, files } = await recordWithPicture();
  const b = await bench('disk');
  expect(must(await b.room.importCase(await bundleOf(files)))).toEqual({ incidentId: id, missing: [] });
  expect(must(await b.room.checkEvidence(id, sha256(PNG)))).toBe('whole');
});

it('[Q1, L8] evidence that was not in the bundle is named; the record is imported all the same', async () => {
  const { id, files } = await recordWithPicture();
  const b = await bench('disk');
  const withoutPicture = await bundleOf(files.filter(({ name }) => !name.endsWith('.png')));
  expect(must(await b.room.importCase(withoutPicture))).toEqual({ incidentId: id, missing: ['light.png'] });
  // What is not with it may be here already.
  must(await b.room.importCase(await bundleOf(files)));
  expect(must(await b.room.importCase(withoutPicture))).toEqual({ incidentId: id, missing: [] });
});

it('[Q1, J5] a bundle whose evidence cannot be written leaves nothing, and says why', async () => {
  const { files } = await recordWithPicture();
  const b = await bench('disk');
  const file = await bundleOf(files);
  // The first file that is created is the evidence.
  b.disk.fail({ call: 'write', atCall: 1, error: 'ENOSPC' });
  const refused = await b.room.importCase(file);
  expect(refused.ok ? '' : refused.error.sentence).toMatch(
    /^bundle\.zip was not imported: its file [0-9a-f]{64}\.png could not be kept\. The disk is full\. Nothing of it is here/,
  );
  expect(await dataIn(b)).toEqual([]);
  expect(await b.room.list()).toEqual([]);
  b.disk.fail(null);
  must(await b.room.importCase(file));
  expect(await b.room.list()).toHaveLength(1);
});

it('[L5b, L8] a file that was removed with its words does not come back with an older bundle', async () => {
  const { id, files } = await recordWithPicture();
  const b = await bench('disk');
  const file = await bundleOf(files);
  must(await b.room.importCase(file));
  must(await b.room.open(id));
  const [shown] = [...values(b.room.find(id)?.log.byId ?? initialLog.byId)];
  must(await b.room.execute(id, { type: 'RedactEntry', entryId: entryIdSchema.parse(shown?.id), reason: 'A face' }));
  expect(must(await b.room.checkEvidence(id, sha256(PNG)))).toBe('missing');
  expect(must(await b.room.importCase(file)).missing).toEqual([]);
  expect(must(await b.room.checkEvidence(id, sha256(PNG)))).toBe('missing');
});

it.each([
  ['log.csv', 'log.csv is a spreadsheet; import it in the window with Ctrl+Shift+O, where its columns are chosen.'],
  ['answer.eml', 'answer.eml is a mail; open its incident and drop it into the window.'],
])('[Q1, X3] %s is no case, and it is said how it gets in', async (name, sentence) => {
  const b = await bench();
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, 'Date,Words\n');
  expect(await b.room.importCase(file)).toMatchObject({ error: { sentence } });
});
