import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bytesSource } from '../../../electron/files/byte-source';
import type { ComingRecord } from '../../../electron/record/adopt-record';
import type { ByteSource } from '../../../electron/record/evidence-folder';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { createMemoryFileSystem } from '../../../electron/record/memory-file-system';
import { faultyFileSystem } from '../../support/faulty-file-system';
import { act, appended, countingIds, handClock, textsOf } from '../../support/record';

const ID = 'incident-1';
const pictures = ['one picture', 'another picture'].map((text) => Buffer.from(text));
const shaOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function storeOn(device: string) {
  const disk = faultyFileSystem(createMemoryFileSystem());
  const { now } = handClock();
  const store = createFileRecordStore({ root: '/', device, now, newId: countingIds(device), fileSystem: disk });
  const names = async (folder: string) => (await disk.listFolder(folder).catch(() => [])).map(({ name }) => name);
  return { store, disk, names };
}

/** A record of two writers with two pictures, as a bundle would bring it. */
async function comingRecord(evidence?: readonly ByteSource[]): Promise<ComingRecord> {
  const [home, away] = [storeOn('home'), storeOn('away')];
  await appended(await home.store.open(ID), act('home', 'one'));
  await appended(await away.store.open(ID), act('away', 'two'));
  const segments = [
    ...(await (await home.store.open(ID)).segmentFiles()),
    ...(await (await away.store.open(ID)).segmentFiles()),
  ];
  const files = pictures.map((bytes) => bytesSource(bytes, `${shaOf(bytes)}.png`));
  return { segments, evidence: evidence ?? files, evidenceLimit: 1000 };
}

/** What of the record is here. */
async function found({ store, names }: ReturnType<typeof storeOn>) {
  const listed = await store.list();
  const texts = listed.length === 0 ? [] : [...textsOf((await store.open(ID)).commits)].sort();
  return { listed, texts, files: (await names(path.join('/', ID, 'files'))).sort() };
}

it('[Q1, L8] a record comes with its evidence, and once more changes nothing', async () => {
  const here = storeOn('laptop');
  const coming = await comingRecord();
  for (const _ of ['first', 'again']) {
    expect(await here.store.adopt(ID, coming)).toEqual({ ok: true, value: null });
    expect(await found(here)).toEqual({
      listed: [ID],
      texts: ['one', 'two'],
      files: pictures.map((bytes) => `${shaOf(bytes)}.png`).sort(),
    });
  }
});

it.each([
  ['a full disk', false],
  ['a disk that takes nothing any more', true],
])(
  '[Q1, J5] with %s at any call, all of a record is here, nothing of it, or what completes it is said',
  async (_, isLasting) => {
    const coming = await comingRecord();
    const whole = storeOn('whole');
    await whole.store.adopt(ID, coming);
    const expected = await found(whole);
    const seen = new Set<string>();
    for (let atCall = 1; atCall <= whole.disk.calls.length; atCall++) {
      const here = storeOn('laptop');
      here.disk.fail({ atCall, error: 'ENOSPC', isLasting });
      const adopted = await here.store.adopt(ID, coming);
      here.disk.fail(null);
      const after = await found(here);
      if (adopted.ok) expect(after).toEqual(expected);
      else if (adopted.error.isPartly) {
        expect(adopted.error.why).toMatch(/of 2 files of its record are here\. .+ Import it again to complete it/);
        expect(after.files).toEqual(expected.files);
      } else {
        expect(adopted.error.why).toContain('The disk is full.');
        expect(after.listed, `call ${atCall}`).toEqual([]);
        if (!isLasting) expect(await here.names(path.join('/', ID)), `call ${atCall}`).toEqual([]);
      }
      seen.add(adopted.ok ? 'whole' : adopted.error.isPartly ? 'partly' : 'nothing');
      // Once there is room again, the same import completes it.
      expect(await here.store.adopt(ID, coming)).toEqual({ ok: true, value: null });
      expect(await found(here), `call ${atCall}, again`).toMatchObject({
        texts: expected.texts,
        files: expected.files,
      });
    }
    expect([...seen]).toContain('partly');
    expect([...seen]).toContain('nothing');
  },
);

it('[Q1, L8] what an incident had before stays when its evidence cannot be taken in', async () => {
  const here = storeOn('laptop');
  const [first] = pictures;
  if (first === undefined) throw new Error('no picture');
  const record = await here.store.open(ID);
  await appended(record, act('laptop', 'ours'));
  await record.evidence.add(bytesSource(first, 'ours.png'), 1000);
  const broken: ByteSource = {
    ...{ name: `${'0'.repeat(64)}.png`, size: 5 },
    async *pieces() {
      yield Buffer.from('xx');
      throw new Error('the ZIP ends here');
    },
  };
  const files = pictures.map((bytes) => bytesSource(bytes, `${shaOf(bytes)}.png`));
  const adopted = await here.store.adopt(ID, await comingRecord([...files, broken]));
  expect(adopted).toMatchObject({ ok: false, error: { isPartly: false } });
  expect(adopted.ok ? '' : adopted.error.why).toMatch(/\.png could not be read from it; ask for the bundle again\.$/);
  expect(await found(here)).toEqual({ listed: [ID], texts: ['ours'], files: [`${shaOf(first)}.png`] });
});

it('[Q1, L8] bytes that are not those of their name, and too many of them, refuse the record', async () => {
  const other = await comingRecord([bytesSource(Buffer.from('x'), `${'0'.repeat(64)}.png`)]);
  const large = await comingRecord([bytesSource(Buffer.alloc(1001), `${'0'.repeat(64)}.png`)]);
  for (const [coming, sentence] of [
    [other, /was changed while it was read/],
    [large, /is larger than evidence may be/],
  ] as const) {
    const here = storeOn('laptop');
    const adopted = await here.store.adopt(ID, coming);
    expect(adopted.ok ? '' : adopted.error.why).toMatch(sentence);
    expect(await found(here)).toEqual({ listed: [], texts: [], files: [] });
  }
});
