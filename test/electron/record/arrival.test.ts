import { appendFile, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import type { FileSystem } from '../../../electron/record/file-system';
import { createNewId } from '../../../electron/record/new-id';
import { nodeFileSystem } from '../../../electron/record/node-file-system';
import { faultyFileSystem } from '../../support/faulty-file-system';
import { act, appended, handClock, temporaryFolder, textsOf } from '../../support/record';

/** Two folders with the same record, as a sync tool keeps them: one where the desktop writes, one where we read. */
async function synced() {
  const clock = handClock();
  const roots = { desktop: await temporaryFolder(), laptop: await temporaryFolder() };
  const open = (device: keyof typeof roots) =>
    createFileRecordStore({ root: roots[device], device, now: clock.now, newId: createNewId(clock.now) }).open('r');
  const theirs = await open('desktop');
  const slip = await appended(theirs, act('desktop', 'hunter2, which is a long enough password to matter'));
  await appended(theirs, act('desktop', 'two'));
  const [name = ''] = await readdir(path.join(roots.desktop, 'r'));
  const from = path.join(roots.desktop, 'r', name);
  const to = path.join(roots.laptop, 'r', name);
  await nodeFileSystem.makeFolder(path.dirname(to));
  await writeFile(to, await readFile(from));
  return { theirs, ours: await open('laptop'), slip, from, to, clock };
}

for (const way of ['in place', 'by rename'] as const) {
  it(`[L5b] [J8] takes a blanked file that a sync tool brings ${way} without a finding`, async () => {
    const { theirs, ours, slip, from, to } = await synced();
    expect(textsOf(ours.commits)).toHaveLength(2);
    const sizeBefore = (await stat(to)).size;
    await theirs.redact(new Set([slip.events[0]?.id ?? '']));
    const blanked = await readFile(from);
    expect(blanked.byteLength).not.toBe(sizeBefore);
    if (way === 'in place') await writeFile(to, blanked);
    else {
      await writeFile(`${to}.tmp`, blanked);
      await rename(`${to}.tmp`, to);
    }
    const arrival = await ours.readNew();
    expect(arrival).toEqual({ commits: [], findings: [] });
    expect((await ours.verify()).redactedLines).toHaveLength(1);
  });
}

it('[J8] reads a file again from its start when what came before the new lines was rewritten', async () => {
  const { ours, to } = await synced();
  const whole = await readFile(to, 'utf8');
  const [first = ''] = whole.split('\n');
  // Longer than before and another beginning: a line that cannot be read stands in front now.
  await writeFile(to, `${'#'.repeat(50)}\n${whole}`);
  const arrival = await ours.readNew();
  expect(arrival.commits).toEqual([]);
  expect(arrival.findings.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['damaged-line 1', 'sequence-gap 2']);
  await writeFile(to, `${first}\n`);
  expect((await ours.readNew()).findings).toEqual([]);
});

it('[J8] reads lines that are longer than one read, and many of them', async () => {
  const root = await temporaryFolder();
  const { now } = handClock();
  const open = () => createFileRecordStore({ root, device: 'laptop', now, newId: createNewId(now) }).open('r');
  const record = await open();
  const texts = Array.from({ length: 40 }, (_, index) => `${index} ${'é'.repeat((index * 7919) % 90_000)}`);
  texts.push('x'.repeat(3_000_000));
  for (const text of texts) await appended(record, act('laptop', text));
  const again = await open();
  expect(textsOf(again.commits)).toEqual(texts);
  expect(again.findings).toEqual([]);
});

it('[J1] makes a new segment durable before its first line, and then only writes and syncs', async () => {
  const root = await temporaryFolder();
  const fileSystem = faultyFileSystem(nodeFileSystem);
  const { now } = handClock();
  const store = createFileRecordStore({ root, device: 'laptop', now, newId: createNewId(now), fileSystem });
  const record = await store.open('r');
  expect(fileSystem.calls).toEqual([]);
  await appended(record, act('laptop', 'one'));
  await appended(record, act('laptop', 'two'));
  const birth = ['makeFolder', 'createFile', 'syncFolder'];
  expect(fileSystem.calls).toEqual([...birth, 'write', 'dataSync', 'write', 'dataSync']);
});

it('[J2] never opens a segment of an earlier run for writing', async () => {
  const { theirs, from, clock } = await synced();
  await theirs.close();
  const before = await readFile(from);
  const root = path.resolve(from, '../..');
  const open = () => createFileRecordStore({ root, device: 'desktop', now: clock.now, newId: createNewId(clock.now) });
  await appended(await open().open('r'), act('desktop', 'next run'));
  expect(await readFile(from)).toEqual(before);
  expect(await readdir(path.dirname(from))).toHaveLength(2);
});

it('[L5b] does not exchange a file that another process of this computer is writing to', async () => {
  const { from, slip, clock } = await synced();
  const late = 'half a line of the other process';
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    async createFile(name) {
      if (name.endsWith('.redacting')) await appendFile(from, late);
      return nodeFileSystem.createFile(name);
    },
  };
  const root = path.resolve(from, '../..');
  const options = { root, device: 'desktop', now: clock.now, newId: createNewId(clock.now), fileSystem };
  const record = await createFileRecordStore(options).open('r');
  const result = await record.redact(new Set([slip.events[0]?.id ?? '']));
  expect(result).toMatchObject({ ok: false, error: { kind: 'disk-failed' } });
  expect((await readFile(from, 'utf8')).endsWith(late)).toBe(true);
  expect(await readdir(path.dirname(from))).toHaveLength(1);
});
