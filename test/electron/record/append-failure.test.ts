import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { createNewId } from '../../../electron/record/new-id';
import { nodeFileSystem } from '../../../electron/record/node-file-system';
import { type Fault, faultyFileSystem } from '../../support/faulty-file-system';
import { act, appended, handClock, temporaryFolder, textsOf } from '../../support/record';

async function failing() {
  const root = await temporaryFolder();
  const { now } = handClock();
  const fileSystem = faultyFileSystem(nodeFileSystem);
  const store = (below = nodeFileSystem) =>
    createFileRecordStore({ root, device: 'laptop', now, newId: createNewId(now), fileSystem: below });
  return { root, fileSystem, record: await store(fileSystem).open('r'), reopen: () => store().open('r') };
}

const TEXTS = ['one', 'two', 'three', 'four'];
const ERRORS = ['EIO', 'ENOSPC', 'SHORT', 'LOST', 'DROPPED', 'EROFS', 'EACCES'];

describe('a disk that fails at any call', () => {
  for (const error of ERRORS) {
    for (const isLasting of [false, true]) {
      it(`[J1] [J5] loses no confirmed act and confirms none that is not there: ${error}${isLasting ? ', from then on' : ''}`, async () => {
        for (let atCall = 1; atCall <= 16; atCall++) await tryFault({ atCall, error, isLasting });
      });
    }
  }

  async function tryFault(fault: Fault): Promise<void> {
    const { fileSystem, record, reopen } = await failing();
    fileSystem.fail(fault);
    const confirmed: string[] = [];
    for (const text of TEXTS) {
      const result = await record.append(act('laptop', text, `${text} as well`));
      if (result.ok) confirmed.push(text, `${text} as well`);
      else expect(result.error.message).toMatch(/^This was not saved\. [A-Z].*\.$/);
    }
    // One failure is made good by the second try, whatever it was.
    if (fault.isLasting !== true) expect(confirmed).toHaveLength(2 * TEXTS.length);
    fileSystem.fail(null);
    await appended(record, act('laptop', 'better again'));
    const here = `${fault.error} at call ${fault.atCall}`;

    const again = await reopen();
    const there = textsOf(again.commits);
    expect(
      there.filter((text) => confirmed.includes(text)),
      here,
    ).toEqual(confirmed);
    expect(there.at(-1), here).toBe('better again');
    // Whole or not there, each act.
    for (const text of TEXTS) expect(there.includes(text), here).toBe(there.includes(`${text} as well`));
    expect(new Set(there).size, here).toBe(there.length);
    // What this run knows after looking again is what another run finds.
    await record.readNew();
    const report = await record.verify();
    expect(report.findings, here).toEqual(again.findings);
    expect(
      report.findings.filter(({ kind }) => kind !== 'torn-tail' && kind !== 'repeated-lines'),
      here,
    ).toEqual([]);
  }
});

it('[J1] writes the act of a failed sync again in a new file under the same ids and the same place in order', async () => {
  const { fileSystem, record, reopen, root } = await failing();
  const first = await appended(record, act('laptop', 'one'));
  fileSystem.fail({ atCall: 2, error: 'EIO' });
  const second = await appended(record, act('laptop', 'two'));
  expect(fileSystem.calls.slice(0, 3)).toEqual(['write', 'dataSync', 'close']);
  expect(second).toMatchObject({ seq: 1 });
  expect(await readdir(path.join(root, 'r'))).toHaveLength(2);
  const again = await reopen();
  expect(textsOf(again.commits)).toEqual(['one', 'two']);
  expect(again.commits.map(({ id, order }) => [id, order])).toEqual(
    [first, second].map(({ id, order }) => [id, order]),
  );
});

it('[J5] says what is wrong with the disk in words that tell the kinds apart', async () => {
  const kinds = [];
  for (const error of ['ENOSPC', 'SHORT', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO']) {
    const { fileSystem, record } = await failing();
    fileSystem.fail({ atCall: 1, error, isLasting: true });
    const result = await record.append(act('laptop', 'x'));
    kinds.push(result.ok ? 'ok' : `${result.error.kind}: ${result.error.message}`);
  }
  expect(kinds).toEqual([
    'disk-full: This was not saved. The disk is full.',
    'disk-failed: This was not saved. The disk did not take it (EIO).',
    'disk-full: This was not saved. The disk is full.',
    'read-only-disk: This was not saved. The disk is read-only.',
    'no-permission: This was not saved. This user may not write in the data folder.',
    'no-permission: This was not saved. This user may not write in the data folder.',
    'disk-failed: This was not saved. The disk did not take it (EIO).',
  ]);
});

it('[J5] takes a short write for a full disk', async () => {
  const { fileSystem, record } = await failing();
  fileSystem.fail({ call: 'write', atCall: 1, error: 'SHORT', isLasting: true });
  expect(await record.append(act('laptop', 'x'))).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
});

it('[J5] does not fill the folder with empty files while the disk stays full', async () => {
  const { fileSystem, record, root } = await failing();
  await appended(record, act('laptop', 'one'));
  fileSystem.fail({ call: 'write', atCall: 1, error: 'ENOSPC', isLasting: true });
  for (let attempt = 0; attempt < 5; attempt++) {
    expect(await record.append(act('laptop', 'x'))).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
  }
  expect(await readdir(path.join(root, 'r'))).toHaveLength(1);
});

describe('a disk that fails while words are blanked', () => {
  it('[L5b] leaves the old file or the new one, whole, at every call', async () => {
    let hasFinished = false;
    for (let atCall = 1; !hasFinished; atCall++) {
      for (const error of ['EIO', 'SHORT']) {
        const { fileSystem, record, reopen } = await failing();
        const slip = await appended(record, act('laptop', 'hunter2', 'beside'));
        await appended(record, act('laptop', 'after'));
        const ids = new Set([slip.events[0]?.id ?? '']);
        fileSystem.fail({ atCall, error });
        const result = await record.redact(ids);
        hasFinished = fileSystem.calls.length < atCall;
        const again = await reopen();
        const texts = textsOf(again.commits);
        expect(texts).toEqual([result.ok || texts[0] === '█' ? '█' : 'hunter2', 'beside', 'after']);
        expect(again.findings).toEqual([]);
        fileSystem.fail(null);
        expect(await record.redact(ids)).toMatchObject({ ok: true, value: { blanked: [...ids] } });
        expect(textsOf((await reopen()).commits)).toEqual(['█', 'beside', 'after']);
        await appended(record, act('laptop', 'on'));
        expect((await reopen()).findings).toEqual([]);
      }
    }
  });

  it('[J1] writes an act again when another process exchanged the file under it', async () => {
    const { record, reopen } = await failing();
    const slip = await appended(record, act('laptop', 'hunter2'));
    const other = await reopen();
    expect(await other.redact(new Set([slip.events[0]?.id ?? '']))).toMatchObject({ ok: true });
    await appended(record, act('laptop', 'not lost'));
    expect(textsOf((await reopen()).commits)).toEqual(['█', 'not lost']);
  });
});
