import { readFileSync } from 'node:fs';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { type Bench, compare } from '../measure';
import { DEVICE, newId, now, scratchFolder, writeSampleRecord } from '../sample-record';

const ROUNDS = new Map([
  [100, 100],
  [10_000, 20],
  [100_000, 6],
]);

/** Opening a record: every hash and chain checked, all files merged; beside reading and parsing the same bytes bare. */
export const bench: Bench = {
  title: 'record-read: open a record',
  async *rows() {
    for (const [size, rounds] of ROUNDS) {
      const root = scratchFolder();
      const file = writeSampleRecord(root, 'ours', size);
      const store = createFileRecordStore({ root, device: DEVICE, now, newId });
      const opened = await store.open('ours');
      if (opened.commits.length !== size || opened.findings.length > 0) throw new Error('the record is not whole');
      yield* await compare(
        [
          { name: `holdline, open ${size} acts`, run: () => store.open('ours') },
          {
            name: '  the same file, read + JSON.parse by line',
            run: () =>
              readFileSync(file, 'utf8')
                .split('\n')
                .slice(0, -1)
                .map((line) => JSON.parse(line)),
          },
          { name: '  looking for news when there are none', run: () => opened.readNew() },
        ],
        rounds,
      );
    }
  },
};
