import { expect, it } from 'vitest';
import type { ComingRecord } from '../../../electron/record/adopt-record';
import { createMemoryFileSystem } from '../../../electron/record/memory-file-system';
import { createMemoryRecordStore } from '../../../electron/record/memory-record-store';
import type { RecordStore } from '../../../electron/record/record-store';
import type { SegmentFile } from '../../../electron/record/segment-files';
import { act, appended, countingIds, handClock, textsOf } from '../../support/record';

const ID = 'incident-1';

function storeOf(device: string): RecordStore {
  const { now } = handClock();
  return createMemoryRecordStore({
    ...{ root: '/', device, now, newId: countingIds(device) },
    fileSystem: createMemoryFileSystem(),
  });
}

async function filesOf(store: RecordStore) {
  const record = await store.open(ID);
  return record.segmentFiles();
}

/** Without evidence. */
function coming(segments: readonly SegmentFile[]): ComingRecord {
  return { segments, evidence: [], evidenceLimit: 1000 };
}

async function textsIn(store: RecordStore) {
  return textsOf((await store.open(ID)).commits);
}

it('[Q1] takes in a record, then more of it, and counts nothing twice', async () => {
  const [home, away] = [storeOf('home'), storeOf('away')];
  const record = await home.open(ID);
  await appended(record, act('home', 'one'));
  expect(await away.adopt(ID, coming(await filesOf(home)))).toEqual({ ok: true, value: null });
  await appended(record, act('home', 'two'));
  await away.adopt(ID, coming(await filesOf(home)));
  await away.adopt(ID, coming(await filesOf(home)));
  expect(await textsIn(away)).toEqual(['one', 'two']);
  expect(await filesOf(away)).toEqual(await filesOf(home));
});

it('[Q1] never makes a file shorter, and adds what other writers wrote', async () => {
  const [home, away] = [storeOf('home'), storeOf('away')];
  const record = await home.open(ID);
  await appended(record, act('home', 'one'));
  const early = await filesOf(home);
  await appended(record, act('home', 'two'));
  await away.adopt(ID, coming(await filesOf(home)));
  await appended(await away.open(ID), act('away', 'three'));
  await away.adopt(ID, coming(early));
  await home.adopt(ID, coming(await filesOf(away)));
  expect([...(await textsIn(away))].sort()).toEqual(['one', 'three', 'two']);
  expect(await textsIn(home)).toEqual(await textsIn(away));
});

it('[L5b] keeps words blanked that were blanked on either side', async () => {
  const [home, away] = [storeOf('home'), storeOf('away')];
  const record = await home.open(ID);
  const { events } = await appended(record, act('home', 'secret'));
  const before = await filesOf(home);
  await away.adopt(ID, coming(before));
  await record.redact(new Set(events.map(({ id }) => id)));
  await away.adopt(ID, coming(await filesOf(home)));
  expect(await textsIn(away)).toEqual(['█']);
  await away.adopt(ID, coming(before));
  expect(await textsIn(away)).toEqual(['█']);
});

it('[J4] refuses a line that says something else than ours, and takes nothing of what came with it', async () => {
  const [home, away] = [storeOf('home'), storeOf('away')];
  await appended(await home.open(ID), act('home', 'ours'));
  const [ours] = await filesOf(home);
  await appended(await away.open(ID), act('away', 'theirs'));
  const [theirs] = await filesOf(away);
  if (ours === undefined || theirs === undefined) throw new Error('no file');
  const refused = await home.adopt(ID, coming([theirs, { name: ours.name, bytes: theirs.bytes }]));
  expect(refused).toEqual({
    ok: false,
    error: { why: `line 1 of ${ours.name} says something else than the same line here.`, isPartly: false },
  });
  expect(await textsIn(home)).toEqual(['ours']);
});
