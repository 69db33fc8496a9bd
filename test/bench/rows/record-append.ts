import { closeSync, copyFileSync, fdatasync, fdatasyncSync, openSync, write, writeSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import Conf from 'conf';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { encodeLine } from '../../../electron/record/line';
import { sha256 } from '../../../electron/record/sha256';
import { type Bench, compare, type Row } from '../measure';
import { DEVICE, newId, now, sampleAct, scratchFolder, writeSampleRecord } from '../sample-record';

const SIZES = [100, 10_000, 100_000];
const writeAsync = promisify(write);
const fdatasyncAsync = promisify(fdatasync);

/** One act until it is on the disk, beside the same bytes written bare and beside electron-store's way of saving. */
export const bench: Bench = {
  title: 'record-append: one act, durable',
  async *rows() {
    for (const size of SIZES) yield* rowsAt(size);
  },
};

async function* rowsAt(size: number): AsyncGenerator<Row> {
  const root = scratchFolder();
  const file = writeSampleRecord(root, 'ours', size);
  const record = await createFileRecordStore({ root, device: DEVICE, now, newId }).open('ours');
  const act = sampleAct(1);
  const head = { seq: size, id: act.id, order: '', at: now(), by: act.by, seen: {}, prev: '0'.repeat(64) };
  const bytes = encodeLine({ ...head, order: record.commits[0]?.order ?? '' }, act.events, sha256).bytes;

  const [bare, bareAsync] = ['bare', 'bare-async'].map((name) => {
    copyFileSync(file, path.join(root, name));
    return openSync(path.join(root, name), 'a');
  });
  if (bare === undefined || bareAsync === undefined) throw new Error('no files');

  // conf is what electron-store writes with: the whole file, to a temporary one, synced and renamed.
  const conf = new Conf<Record<string, unknown>>({
    cwd: root,
    configName: 'conf',
    accessPropertiesByDotNotation: false,
  });
  conf.store = Object.fromEntries(record.commits.map((commit) => [commit.id, commit]));
  let count = 0;

  yield* await compare(
    [
      {
        name: `holdline, ${size} acts before`,
        async run() {
          const result = await record.append(sampleAct(count++));
          if (!result.ok) throw new Error(result.error.message);
        },
      },
      {
        name: '  the same bytes, write + fdatasync, blocking',
        run() {
          writeSync(bare, bytes);
          fdatasyncSync(bare);
        },
      },
      {
        name: '  the same bytes, write + fdatasync, not blocking',
        async run() {
          await writeAsync(bareAsync, bytes);
          await fdatasyncAsync(bareAsync);
        },
      },
      {
        name: "  electron-store's writer (conf), one key set",
        run: () => conf.set(newId(), sampleAct(count++)),
        every: Math.max(1, size / 2000),
      },
    ],
    200,
  );
  closeSync(bare);
  closeSync(bareAsync);
  await record.close();
}
