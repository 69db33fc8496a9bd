import path from 'node:path';
import type { Commit } from '@domain/record/envelope';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFileRecordStore } from '../../electron/record/file-record-store';
import { createMemoryFileSystem } from '../../electron/record/memory-file-system';
import type { OpenRecord } from '../../electron/record/record-store';
import { faultyFileSystem } from '../support/faulty-file-system';
import { propertyOptions } from '../support/property';
import { act, appended, countingIds, handClock } from '../support/record';

const ROOT = '/data';
const DEVICES = ['laptop', 'desktop', 'phone'];

/** One step of several people at work in one folder. */
type Step =
  | { readonly kind: 'write'; readonly who: number; readonly parts: number }
  | { readonly kind: 'read'; readonly who: number }
  | { readonly kind: 'restart'; readonly who: number }
  /** The next write is cut short, or its sync fails and leaves the line there. */
  | { readonly kind: 'fault'; readonly call: 'write' | 'dataSync' }
  | { readonly kind: 'time'; readonly ms: number };

const who = fc.nat({ max: DEVICES.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('write' as const), who, parts: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('read' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), who }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('fault' as const), call: fc.constantFrom('write', 'dataSync') }),
  },
  // Clocks go back as well.
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: -90_000, max: 90_000 }) }),
  },
);

it('[J8] any arrival of several writers’ lines, half lines among them, gives the same commits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
      async (steps, arrivals) => {
        const { files, commits } = await work(steps);
        const target = createMemoryFileSystem();
        const clock = handClock('2026-11-21T15:00:00.000Z');
        const options = {
          root: ROOT,
          device: 'reader',
          now: clock.now,
          newId: countingIds('reader'),
          fileSystem: target,
        };
        const store = createFileRecordStore(options);
        await target.makeFolder(path.join(ROOT, 'r'));
        const record = await store.open('r');
        const met: Commit[] = [];
        const names = [...files.keys()];
        const writers = new Map<string, { write(bytes: Uint8Array): Promise<number>; done: number }>();

        const bring = async (name: string, count: number) => {
          let writer = writers.get(name);
          if (writer === undefined) {
            const file = await target.createFile(path.join(ROOT, 'r', name));
            writer = { write: (bytes) => file.write(bytes), done: 0 };
            writers.set(name, writer);
          }
          const bytes = files.get(name)?.subarray(writer.done, writer.done + count) ?? new Uint8Array();
          writer.done += bytes.byteLength;
          await writer.write(bytes);
          met.push(...(await record.readNew()).commits);
        };

        for (const [which, count] of arrivals) {
          const name = names[which % Math.max(1, names.length)];
          if (name !== undefined) await bring(name, count % 1500);
        }
        expect(record.findings.filter(({ severity }) => severity === 'damage')).toEqual([]);
        for (const name of names) await bring(name, Number.MAX_SAFE_INTEGER);

        expect(sorted(met)).toEqual(sorted(commits));
        // What faults leave behind: a line in two files, and half a line of which the reader cannot know that it ends there.
        expect(unexpected(record)).toEqual([]);
        const again = await store.open('r');
        expect(again.commits.map(({ order }) => order)).toEqual(sorted(commits).map(({ order }) => order));
        expect(sorted(again.commits)).toEqual(sorted(commits));
        expect(again.heads).toEqual(record.heads);
        expect((await again.verify()).isSound).toBe(true);
      },
    ),
    propertyOptions(120),
  );
});

it('[J8] writers that read each other never write a line that sorts before what they had read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { commits, readBefore } = await work(steps);
      for (const commit of commits) {
        for (const earlier of readBefore.get(commit.id) ?? []) expect(commit.order > earlier).toBe(true);
      }
      expect(new Set(commits.map(({ order }) => order)).size).toBe(commits.length);
    }),
    propertyOptions(120),
  );
});

const unexpected = ({ findings }: OpenRecord) =>
  findings.filter(({ kind }) => kind !== 'repeated-lines' && kind !== 'still-arriving');
/** In order, without the place on disk, which an act that was written twice has two of. */
const sorted = (commits: readonly Commit[]) =>
  commits.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ seq, ...rest }) => ({ ...rest, seq: seq > 0 }));

/** Lets several devices work in one folder; gives the files' bytes, every confirmed commit and what each writer knew. */
async function work(steps: readonly Step[]) {
  const fileSystem = faultyFileSystem(createMemoryFileSystem());
  const clock = handClock();
  const newId = countingIds('segment');
  const stores = DEVICES.map((device) =>
    createFileRecordStore({ root: ROOT, device, now: clock.now, newId, fileSystem }),
  );
  const open: OpenRecord[] = [];
  const known: string[][] = DEVICES.map(() => []);
  for (const store of stores) open.push(await store.open('r'));
  const commits: Commit[] = [];
  const readBefore = new Map<string, readonly string[]>();
  for (const next of steps) {
    if (next.kind === 'time') {
      clock.move(next.ms);
      continue;
    }
    if (next.kind === 'fault') {
      fileSystem.fail({ call: next.call, atCall: 1, error: next.call === 'write' ? 'SHORT' : 'EIO' });
      continue;
    }
    const device = DEVICES[next.who] ?? '';
    const [store, record, mine] = [stores[next.who], open[next.who], known[next.who]];
    if (store === undefined || record === undefined || mine === undefined) continue;
    if (next.kind === 'write') {
      const commit = await appended(record, act(device, ...Array.from({ length: next.parts }, (_, part) => `${part}`)));
      readBefore.set(commit.id, [...mine]);
      commits.push(commit);
      mine.push(commit.order);
    } else if (next.kind === 'read') mine.push(...(await record.readNew()).commits.map(({ order }) => order));
    else {
      await record.close();
      const again = await store.open('r');
      open[next.who] = again;
      known[next.who] = again.commits.map(({ order }) => order);
    }
  }
  const files = new Map<string, Uint8Array>();
  const listed = commits.length === 0 ? [] : await fileSystem.listFolder(path.join(ROOT, 'r'));
  for (const { name } of listed) {
    const full = path.join(ROOT, 'r', name);
    const bytes = new Uint8Array((await fileSystem.stat(full)).size);
    await (await fileSystem.openForReading(full)).read(bytes, 0);
    files.set(name, bytes);
  }
  return { files, commits, readBefore };
}
