import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { steadyZip } from '../../../electron/exports/steady-zip';
import { readBundle } from '../../../electron/imports/read-bundle';
import { temporaryFolder } from '../../support/record';

const SEGMENT = 'record/incidents/incident-1/segment-1.jsonl';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What comes of a ZIP of these files under a manifest of their hashes, or of the one that is given. */
async function read(files: Readonly<Record<string, string>>, manifest?: string) {
  const sums = Object.entries(files).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  const all = { ...files, SHA256SUMS: manifest ?? sums.join('') };
  const zipped = await steadyZip(Object.entries(all).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
  const file = path.join(await temporaryFolder(), 'bundle.zip');
  await writeFile(file, zipped);
  const bundle = await readBundle(file);
  return bundle.ok ? bundle.value : bundle.error;
}

it('[Q1] gives the record with its evidence, and passes over the reports', async () => {
  const picture = `record/incidents/incident-1/files/${sha256('picture')}.png`;
  const bundle = await read({ [SEGMENT]: 'line\n', [picture]: 'picture', 'report/INC-0001 full.md': '# x' });
  expect(bundle).toMatchObject({
    incidentId: 'incident-1',
    isPractice: false,
    segments: [{ name: 'segment-1.jsonl', bytes: Buffer.from('line\n') }],
    evidence: [{ name: `${sha256('picture')}.png` }],
  });
});

it.each<[string, Readonly<Record<string, string>>, string | undefined, RegExp]>([
  ['a file whose hash is another', { [SEGMENT]: 'x' }, `${sha256('y')}  ${SEGMENT}\n`, /does not have the hash/],
  ['a file that the manifest does not name', { [SEGMENT]: 'x' }, '', /does not have the hash/],
  [
    'evidence under the name of other bytes',
    { [SEGMENT]: 'x', [`record/incidents/incident-1/files/${sha256('b')}.png`]: 'a' },
    undefined,
    /is not the file that its name says/,
  ],
  ['no record', { 'report/x.md': 'x', 'record/readme.jsonl': 'x' }, undefined, /no record is in it/],
  ['two records', { [SEGMENT]: 'x', 'record/incidents/incident-2/s.jsonl': 'x' }, undefined, /more than one record/],
])('[Q1, X3] refuses a bundle with %s', async (_, files, manifest, sentence) => {
  expect(await read(files, manifest)).toMatch(sentence);
});

it('[Q1, X3] refuses what is no ZIP, with the reason', async () => {
  const file = path.join(await temporaryFolder(), 'bundle.zip');
  await writeFile(file, 'this is text');
  const bundle = await readBundle(file);
  expect(bundle.ok ? '' : bundle.error).toMatch(/^it cannot be unpacked: /);
});
