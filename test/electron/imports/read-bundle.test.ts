import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { steadyZip } from '../../../electron/exports/steady-zip';
import type { BundleLimits } from '../../../electron/imports/bundle-files';
import { readBundle } from '../../../electron/imports/read-bundle';
import { hostileZip } from '../../support/hostile-zip';
import { temporaryFolder } from '../../support/record';

const SEGMENT = 'record/incidents/incident-1/segment-1.jsonl';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What comes of these bytes as a bundle. */
async function readZip(zipped: Uint8Array, limits?: BundleLimits) {
  const file = path.join(await temporaryFolder(), 'bundle.zip');
  await writeFile(file, zipped);
  const bundle = await readBundle(file, limits);
  return bundle.ok ? bundle.value : bundle.error;
}

/** What comes of a ZIP of these files under a manifest of their hashes, or of the one that is given. */
async function read(files: Readonly<Record<string, string>>, manifest?: string) {
  const sums = Object.entries(files).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  const all = { ...files, SHA256SUMS: manifest ?? sums.join('') };
  const zipped = await steadyZip(Object.entries(all).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
  return readZip(zipped);
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
  [
    'a line of its record missing',
    { [SEGMENT]: 'x' },
    `${sha256('x')}  ${SEGMENT}\n${sha256('y')}  record/incidents/incident-1/segment-2.jsonl\n`,
    /segment-2\.jsonl is named by SHA256SUMS, but is not in it/,
  ],
  [
    'evidence missing',
    { [SEGMENT]: 'x' },
    `${sha256('x')}  ${SEGMENT}\n${sha256('y')}  record/incidents/incident-1/files/${sha256('y')}.png\n`,
    /\.png is named by SHA256SUMS, but is not in it; ask for a whole bundle/,
  ],
  ['no record', { 'report/x.md': 'x', 'record/readme.jsonl': 'x' }, undefined, /no record is in it/],
  ['two records', { [SEGMENT]: 'x', 'record/incidents/incident-2/s.jsonl': 'x' }, undefined, /more than one record/],
])('[Q1, X3] refuses a bundle with %s', async (_, files, manifest, sentence) => {
  expect(await read(files, manifest)).toMatch(sentence);
});

it('[Q1, X3] refuses what is no ZIP, with the reason', async () => {
  expect(await readZip(Buffer.from('this is text'))).toBe(
    'it is no ZIP file, or a part of it is missing; ask for it once more.',
  );
});

describe('a hostile ZIP', () => {
  it.each([
    ['a path that climbs out', 'record/../../evil.jsonl'],
    ['such a path of Windows', 'record\\..\\..\\evil.jsonl'],
    ['an absolute path', '/etc/evil.jsonl'],
    ['a drive', 'C:\\evil.jsonl'],
  ])('[Q1, X3] with %s is refused', async (_, name) => {
    const said = await readZip(hostileZip([{ name }]));
    expect(said).toBe(`the path ${name.replaceAll('\\', '/')} leads out of it, so it is not safe to unpack.`);
  });

  it('[Q1, X3] with a link is refused, whatever the link says', async () => {
    const link = { name: SEGMENT, bytes: Buffer.from('/etc/passwd'), mode: 0o120777 };
    expect(await readZip(hostileZip([link]))).toMatch(/segment-1\.jsonl is a link/);
  });

  it('[Q1, X3] with a name twice is refused, also beside the record', async () => {
    for (const name of [SEGMENT, 'report/a.md'])
      expect(await readZip(hostileZip([{ name }, { name }]))).toContain(`${name} is in it twice`);
  });

  it('[Q1, X3] of 100,000 small files is refused by their number, before any is unpacked', async () => {
    const zipped = hostileZip(Array.from({ length: 100_000 }, (_, index) => ({ name: `report/${index}` })));
    expect(await readZip(zipped)).toMatch(/more than 20000 files are in it/);
  });

  it('[Q1, X3] that unpacks to more than a gigabyte is refused by what it says of itself, before any is unpacked', async () => {
    const size = 64 * 1024 ** 2;
    const bytes = deflateRawSync(Buffer.alloc(size));
    const zipped = hostileZip(
      Array.from({ length: 17 }, (_, index) => ({ name: `report/${index}`, bytes, size, method: 8 })),
    );
    expect(zipped.byteLength).toBeLessThan(2 * 1024 ** 2);
    const before = process.memoryUsage().rss;
    expect(await readZip(zipped)).toMatch(/unpacked it is larger than 1 GB/);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 ** 2);
  });

  it('[Q1, X3] that unpacks to more than it says of itself is refused', async () => {
    const bytes = deflateRawSync(Buffer.alloc(1024 ** 2));
    expect(await readZip(hostileZip([{ name: 'report/a.md', bytes, size: 10, method: 8 }]))).toMatch(
      /not as long as the ZIP says/,
    );
  });

  it('[Q1, X3] whose record is too large to be read at once is refused; what is beside it may be', async () => {
    const limits = { files: 10, bytes: 4 * 1024 ** 2, keptBytes: 1024 ** 2 };
    const bytes = Buffer.alloc(2 * 1024 ** 2);
    expect(await readZip(hostileZip([{ name: SEGMENT, bytes }]), limits)).toMatch(/its record is larger than 1 MB/);
    expect(await readZip(hostileZip([{ name: 'report/a.md', bytes }]), limits)).toMatch(/no record is in it/);
  });

  it.each([
    [
      'encrypted',
      { isEncrypted: true, bytes: Buffer.alloc(13), size: 1 } as const,
      /^it is encrypted; unpack it and pack it again without a password\.$/,
    ],
    ['packed in an unknown way', { method: 99 } as const, /^it is packed in a way that cannot be read here/],
  ])('[Q1, X3] that is %s is refused with what to do', async (_, how, sentence) => {
    expect(await readZip(hostileZip([{ name: SEGMENT, bytes: Buffer.from('x'), ...how }]))).toMatch(sentence);
  });

  it('[Q1, X3] that is cut off at any byte is refused in words', async () => {
    const whole = hostileZip([{ name: SEGMENT, bytes: Buffer.from('x') }]);
    for (let end = 0; end < whole.byteLength; end += 7) {
      expect(await readZip(whole.subarray(0, end))).toMatch(
        /^(it is no ZIP file|a file in it is damaged), .+; ask for it once more\.$/,
      );
    }
  });
});
