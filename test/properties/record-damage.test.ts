import path from 'node:path';
import type { Instant } from '@domain/kernel/instant';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFileRecordStore } from '../../electron/record/file-record-store';
import type { FileSystem } from '../../electron/record/file-system';
import { createMemoryFileSystem } from '../../electron/record/memory-file-system';
import type { OpenRecord } from '../../electron/record/record-store';
import { propertyOptions } from '../support/property';
import { appended, countingIds, handClock } from '../support/record';

const ROOT = '/data';
const AFTERWARDS = '2026-11-21T15:00:00.000Z' as Instant;

/** Texts that try what JSON and lines make of them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('","events":[', '\n', '\r\n', '{"holdline":1,', '\u2028', '\ud800', ',"redacted":"'),
);
const data = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.dictionary(text, text, { maxKeys: 3 }));
const acts = fc.array(fc.array(data, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

it('[J3] a segment cut at any byte gives every whole line before the cut', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (what) => {
      const { bytes, ends, commits, file } = await written(what);
      for (let cut = 0; cut <= bytes.byteLength; cut++) {
        const record = await (await place(file, bytes.subarray(0, cut)))();
        // A line counts as soon as only its LF is missing.
        const whole = ends.filter((end) => end - 1 <= cut).length;
        expect(record.commits).toEqual(commits.slice(0, whole));
        const isClean = cut === 0 || ends.some((end) => end === cut || end - 1 === cut);
        expect(record.findings.length).toBe(isClean ? 0 : 1);
      }
    }),
    propertyOptions(6),
  );
});

it('[J4] no single changed byte is accepted in silence', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 255 }), async (what, mask) => {
      const { bytes, commits, file } = await written(what);
      for (let at = 0; at < bytes.byteLength; at++) {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ mask;
        const record = await (await place(file, changed))();
        if (record.findings.length === 0) expect(record.commits).toEqual(commits);
        // Whatever was changed, nothing that was never written is handed out.
        const known = new Set(commits.map((commit) => JSON.stringify(commit)));
        expect(record.commits.filter((commit) => !known.has(JSON.stringify(commit)))).toEqual([]);
      }
    }),
    propertyOptions(6),
  );
});

it('[J3] no bytes at all stop a record from opening', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.uint8Array({ maxLength: 300 }), fc.nat(), async (what, junk, where) => {
      const { bytes, commits, file } = await written(what);
      const at = where % (bytes.byteLength + 1);
      const record = await (await place(file, Buffer.concat([bytes.subarray(0, at), junk, bytes.subarray(at)])))();
      const known = new Set(commits.map((commit) => JSON.stringify(commit)));
      expect(record.commits.filter((commit) => !known.has(JSON.stringify(commit)))).toEqual([]);
    }),
    propertyOptions(100),
  );
});

it('[J2] what was read is what was confirmed, for any data that JSON can hold', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (what) => {
      const { bytes, commits, file } = await written(what);
      const record = await (await place(file, bytes))();
      expect(record.commits).toEqual(commits);
      expect(record.findings).toEqual([]);
    }),
    propertyOptions(200),
  );
});

it('[L5b] blanking any events leaves every other event, the order and a sound chain', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.infiniteStream(fc.boolean()), async (what, coin) => {
      const { bytes, commits, file } = await written(what);
      const events = commits.flatMap((commit) => commit.events);
      const chosen = new Set(events.filter(() => coin.next().value).map((event) => event.id));
      const open = await place(file, bytes);
      const record = await open();
      expect(await record.redact(chosen)).toMatchObject({ ok: true });
      const report = await record.verify({ redacted: chosen });
      expect(report).toMatchObject({ isSound: true, findings: [], lineCount: what.length });
      const left = (await open()).commits;
      expect(left.flatMap((commit) => commit.events)).toEqual(
        events.map(({ id, type, v, data: words }) =>
          chosen.has(id) ? { id, type, v, redacted: true } : { id, type, v, data: words },
        ),
      );
    }),
    propertyOptions(60),
  );
});

async function written(what: readonly (readonly unknown[])[]) {
  const fileSystem = createMemoryFileSystem();
  const { now } = handClock();
  const newId = countingIds('id');
  const record = await createFileRecordStore({ root: ROOT, device: 'laptop', now, newId, fileSystem }).open('r');
  const commits = [];
  for (const parts of what) {
    const events = parts.map((part) => ({ id: newId(), type: 'T', v: 1, data: part }));
    commits.push(await appended(record, { id: newId(), events, by: { device: 'laptop', name: 'Priya' } }));
  }
  const file = `${Object.keys(record.heads)[0]}.jsonl`;
  const bytes = await bytesOf(fileSystem, path.join(ROOT, 'r', file));
  const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
  return { bytes, ends, commits, file };
}

/** Puts one file into a record's folder; gives what opens it. */
async function place(file: string, bytes: Uint8Array): Promise<() => Promise<OpenRecord>> {
  const fileSystem = createMemoryFileSystem();
  await fileSystem.makeFolder(path.join(ROOT, 'r'));
  await (await fileSystem.createFile(path.join(ROOT, 'r', file))).write(bytes);
  const options = { root: ROOT, device: 'laptop', now: () => AFTERWARDS, newId: countingIds('later'), fileSystem };
  return () => createFileRecordStore(options).open('r');
}

async function bytesOf(fileSystem: FileSystem, name: string): Promise<Uint8Array> {
  const { size } = await fileSystem.stat(name);
  const bytes = new Uint8Array(size);
  await (await fileSystem.openForReading(name)).read(bytes, 0);
  return bytes;
}
