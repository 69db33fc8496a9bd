import { execFileSync } from 'node:child_process';
import { readdirSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { bytesSource } from '../../../electron/files/byte-source';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { createNewId } from '../../../electron/record/new-id';
import { act, handClock, temporaryFolder, textsOf } from '../../support/record';

/** A file system of 64 kB in memory; null where this user may not mount one. The injected faults run everywhere. */
async function tinyDisk(): Promise<string | null> {
  const folder = await temporaryFolder();
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'holdline-test', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

it('[J5] fills a real disk, confirms nothing that is not there, and says that the disk is full', async ({ skip }) => {
  const root = await tinyDisk();
  if (root === null) return skip('mounting a small disk needs Linux and root');
  const { now } = handClock();
  const open = () => createFileRecordStore({ root, device: 'laptop', now, newId: createNewId(now) }).open('r');
  const record = await open();
  const confirmed: string[] = [];
  const failures: string[] = [];
  for (let count = 0; failures.length < 5; count++) {
    const result = await record.append(act('laptop', `entry ${count}`));
    if (result.ok) confirmed.push(`entry ${count}`);
    else failures.push(result.error.kind);
    if (count > 1000) throw new Error(`the disk does not fill up: ${statfsSync(root).bfree} blocks are free`);
  }
  expect(confirmed.length).toBeGreaterThan(50);
  expect(new Set(failures)).toEqual(new Set(['disk-full']));
  const again = await open();
  expect(textsOf(again.commits)).toEqual(confirmed);
  expect(again.findings.map((finding) => finding.kind).filter((kind) => kind !== 'torn-tail')).toEqual([]);
  expect((await again.verify()).lineCount).toBe(confirmed.length);
});

it('[J5, L8] keeps nothing half of a file that does not fit on a real disk, and keeps the next one that does', async ({
  skip,
}) => {
  const root = await tinyDisk();
  if (root === null) return skip('mounting a small disk needs Linux and root');
  const { now } = handClock();
  const { evidence } = await createFileRecordStore({ root, device: 'laptop', now, newId: createNewId(now) }).open('r');
  const added = await evidence.add(bytesSource(Buffer.alloc(500_000, 7), 'video.mp4'), 1_000_000);
  expect(added).toMatchObject({ ok: false, error: { kind: 'not-written', cause: { code: 'ENOSPC' } } });
  expect(readdirSync(path.join(root, 'r/files'))).toEqual([]);
  expect((await evidence.add(bytesSource(Buffer.alloc(5000, 7), 'shot.png'), 1_000_000)).ok).toBe(true);
});
