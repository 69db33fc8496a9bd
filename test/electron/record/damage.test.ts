import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { createNewId } from '../../../electron/record/new-id';
import { act, appended, handClock, temporaryFolder, textsOf } from '../../support/record';

/** A record of two files: three lines by the laptop, then one by the desktop that has seen them. */
async function sample() {
  const root = await temporaryFolder();
  const clock = handClock();
  const open = (device: string) =>
    createFileRecordStore({ root, device, now: clock.now, newId: createNewId(clock.now) }).open('incident-1');
  const laptop = await open('laptop');
  for (const text of ['one', 'two', 'three']) await appended(laptop, act('laptop', text));
  await laptop.close();
  clock.move(1000);
  const desktop = await open('desktop');
  await appended(desktop, act('desktop', 'four'));
  await desktop.close();
  const folder = path.join(root, 'incident-1');
  const [first = '', second = ''] = (await readdir(folder)).sort();
  const file = path.join(folder, first);
  const bytes = await readFile(file);
  return { root, clock, open, folder, first, second, file, bytes, other: path.join(folder, second) };
}

const lines = (bytes: Buffer) => bytes.toString().split('\n').slice(0, -1);
const joined = (parts: readonly string[]) => `${parts.join('\n')}\n`;

it('[J3] sets a line with a flipped bit aside with its place and reads all others', async () => {
  const { open, file, first, bytes } = await sample();
  const start = bytes.indexOf('\n') + 1;
  const at = bytes.indexOf('two');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const record = await open('laptop');
  expect(textsOf(record.commits)).toEqual(['one', 'three', 'four']);
  expect(record.findings).toMatchObject([
    { kind: 'damaged-line', severity: 'damage', file: first, line: 2, byte: start },
  ]);
  expect(record.findings[0]?.message).toContain(`Line 2 of ${first} is set aside: its events do not match their hash.`);
});

it('[J3] sets a line with a flipped bit in its head aside without blaming the lines after it', async () => {
  const { open, file, bytes } = await sample();
  const at = bytes.indexOf('"order"', bytes.indexOf('\n')) + 12;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const record = await open('laptop');
  expect(textsOf(record.commits)).toEqual(['one', 'three', 'four']);
  expect(record.findings.map((finding) => finding.kind)).toEqual(['damaged-line']);
});

it('[J3] reports a torn last line of this device and goes on in a new file', async () => {
  const { open, file, first, bytes, other } = await sample();
  await rm(other);
  const cut = bytes.subarray(0, bytes.byteLength - 30);
  await writeFile(file, cut);
  const record = await open('laptop');
  expect(textsOf(record.commits)).toEqual(['one', 'two']);
  expect(record.findings).toMatchObject([{ kind: 'torn-tail', severity: 'damage', file: first, line: 3 }]);
  await appended(record, act('laptop', 'on'));
  expect(await readFile(file)).toEqual(cut);
});

it('[J3] takes a half line of another device for one that is still arriving, and reads it when it has come', async () => {
  const { open, file, first, bytes, other } = await sample();
  await rm(other);
  await writeFile(file, bytes.subarray(0, bytes.byteLength - 30));
  const record = await open('desktop');
  expect(textsOf(record.commits)).toEqual(['one', 'two']);
  expect(record.findings).toMatchObject([{ kind: 'still-arriving', severity: 'note', file: first, line: 3 }]);
  expect((await record.verify()).isSound).toBe(true);
  await writeFile(file, bytes);
  expect(await record.readNew()).toMatchObject({ commits: [{ seq: 3 }], findings: [] });
});

it('[J3] knows the writer of a file whose first line is half there by its device, if that has come', async () => {
  const { open, file, bytes, other } = await sample();
  await rm(other);
  const end = bytes.indexOf('"name"');
  await writeFile(file, bytes.subarray(0, end));
  expect((await open('laptop')).findings).toMatchObject([{ kind: 'torn-tail', line: 1, byte: 0 }]);
  expect((await open('desktop')).findings).toMatchObject([{ kind: 'still-arriving' }]);
  await writeFile(file, bytes.subarray(0, 20));
  expect((await open('laptop')).findings).toMatchObject([{ kind: 'still-arriving' }]);
});

it('[J3] accepts a whole last line whose LF alone is missing, also when the LF comes later', async () => {
  const { open, file, bytes } = await sample();
  await writeFile(file, bytes.subarray(0, -1));
  const record = await open('desktop');
  expect(textsOf(record.commits)).toEqual(['one', 'two', 'three', 'four']);
  expect(record.findings).toEqual([]);
  await writeFile(file, bytes);
  expect(await record.readNew()).toMatchObject({ commits: [], findings: [] });
});

it('[J4] finds lines taken out of the middle, exchanged and repeated', async () => {
  const { open, file, bytes, clock } = await sample();
  const [one = '', two = '', three = ''] = lines(bytes);
  await writeFile(file, joined([one, three]));
  expect((await open('laptop')).findings).toMatchObject([{ kind: 'sequence-gap', line: 2 }]);
  await writeFile(file, joined([one, two, two, three]));
  const repeated = await open('laptop');
  expect(repeated.findings).toMatchObject([{ kind: 'sequence-gap', line: 3 }]);
  expect(textsOf(repeated.commits)).toEqual(['one', 'two', 'three', 'four']);

  // Somebody rewrites the end of the file with all hashes right.
  const root = await temporaryFolder();
  const forged = await createFileRecordStore({ root, device: 'laptop', now: clock.now, newId: () => 'forged' }).open(
    'x',
  );
  await appended(forged, act('laptop', 'one'));
  await appended(forged, act('laptop', 'never said'));
  const [, forgedTwo = ''] = lines(await readFile(path.join(root, 'x', 'forged.jsonl')));
  await writeFile(file, joined([one, forgedTwo, three]));
  expect((await open('laptop')).findings.map((finding) => finding.kind)).toEqual(['chain-broken', 'chain-broken']);
});

it('[J4] finds a rewritten file by what another file has seen of it', async () => {
  const { open, file, folder, first, second, clock } = await sample();
  const root = await temporaryFolder();
  const id = first.replace('.jsonl', '');
  const forger = await createFileRecordStore({ root, device: 'laptop', now: clock.now, newId: () => id }).open('x');
  for (const text of ['one', 'two', 'three, but different']) await appended(forger, act('laptop', text));
  await copyFile(path.join(root, 'x', first), file);
  const record = await open('laptop');
  expect(record.findings).toMatchObject([{ kind: 'witness-mismatch', severity: 'damage', file: second, line: 1 }]);
  expect((await readdir(folder)).length).toBe(2);
});

it('[J3] says which lines are missing when a file is shortened or gone', async () => {
  const { open, file, first, bytes } = await sample();
  const [one = ''] = lines(bytes);
  await writeFile(file, joined([one]));
  const shortened = await open('laptop');
  expect(shortened.findings).toMatchObject([{ kind: 'lines-missing', severity: 'missing', file: first, line: 2 }]);
  expect(shortened.findings[0]?.message).toContain('lines 2 to 3');
  expect((await shortened.verify()).isSound).toBe(false);
  await rm(file);
  expect((await open('laptop')).findings).toMatchObject([{ kind: 'lines-missing', file: first, line: 1 }]);
  await writeFile(file, bytes);
  expect((await shortened.readNew()).findings).toEqual([]);
});

it("[J3] notices that this device's earlier file is gone", async () => {
  const { open, file, other, clock } = await sample();
  await rm(other);
  clock.move(1000);
  const record = await open('laptop');
  await appended(record, act('laptop', 'five'));
  await rm(file);
  expect((await open('laptop')).findings).toMatchObject([{ kind: 'lines-missing', severity: 'missing', line: 1 }]);
});

it('[J8] counts a copied file once, under whatever name it comes', async () => {
  const { open, folder, file, first } = await sample();
  for (const name of [`${first.slice(0, -6)} (conflicted copy).jsonl`, '0199aaaa-copy.jsonl']) {
    await copyFile(file, path.join(folder, name));
    const record = await open('laptop');
    expect(textsOf(record.commits)).toEqual(['one', 'two', 'three', 'four']);
    expect(record.findings).toMatchObject([{ kind: 'repeated-lines', severity: 'note' }]);
    await rm(path.join(folder, name));
  }
});

it('[J8] reads a file that a sync tool renamed', async () => {
  const { open, folder, file } = await sample();
  await rename(file, path.join(folder, 'my file (1).jsonl'));
  expect(textsOf((await open('laptop')).commits)).toEqual(['one', 'two', 'three', 'four']);
});

it('[J3] leaves foreign files and folders alone and says so, evidence and litter apart', async () => {
  const { open, folder } = await sample();
  await mkdir(path.join(folder, 'files'));
  await mkdir(path.join(folder, 'odd'));
  await writeFile(path.join(folder, 'notes.txt'), 'x');
  await writeFile(path.join(folder, 'my export.jsonl'), '{"a":1}\n{"a":2}\n');
  await writeFile(path.join(folder, '.DS_Store'), 'x');
  await writeFile(path.join(folder, 'Thumbs.db'), 'x');
  const { findings } = await open('laptop');
  expect(findings.map((finding) => finding.kind)).toEqual(['foreign-file', 'foreign-file', 'foreign-file']);
  expect(findings.map((finding) => finding.file).sort()).toEqual(['my export.jsonl', 'notes.txt', 'odd']);
});

it('[J6] opens a record from a newer version read-only, keeps its lines and reads its own', async () => {
  const { open, file, first, bytes } = await sample();
  const newer = '{"holdline":2,"something":"else"}\n';
  await writeFile(file, Buffer.concat([bytes, Buffer.from(newer)]));
  const record = await open('laptop');
  expect(record.readOnly).toBe(true);
  expect(textsOf(record.commits)).toEqual(['one', 'two', 'three', 'four']);
  expect(record.findings).toMatchObject([{ kind: 'newer-format', severity: 'note', file: first, line: 4 }]);
  const refused = await record.append(act('laptop', 'x'));
  expect(refused).toMatchObject({ ok: false, error: { kind: 'read-only-record' } });
  expect(await record.redact(new Set(['x']))).toMatchObject({ ok: false, error: { kind: 'read-only-record' } });
  expect((await readFile(file)).toString().endsWith(newer)).toBe(true);
});

it('[J6] does not take a flipped format digit for a newer version', async () => {
  const { open, file, bytes } = await sample();
  bytes[bytes.indexOf('"holdline":1') + 11] = 0x33;
  await writeFile(file, bytes);
  const record = await open('laptop');
  expect(record.readOnly).toBe(false);
  expect(record.findings).toMatchObject([{ kind: 'damaged-line', line: 1 }]);
});

it('[J3] reads a file that an editor saved with a byte order mark and Windows line endings, and says so', async () => {
  const { open, file, bytes } = await sample();
  await writeFile(file, `\ufeff${lines(bytes).join('\r\n')}\r\n`);
  const record = await open('laptop');
  expect(textsOf(record.commits)).toEqual(['one', 'two', 'three', 'four']);
  expect(record.findings.map((finding) => finding.kind)).toEqual(['byte-order-mark', 'line-endings-changed']);
});

it('[L5b] blanks words also in a file that an editor saved with other line endings', async () => {
  const { open, file, bytes } = await sample();
  await writeFile(file, `\ufeff${lines(bytes).join('\r\n')}\r\n`);
  const record = await open('laptop');
  const ids = new Set(record.commits.slice(0, 3).map((commit) => commit.events[0]?.id ?? ''));
  expect(await record.redact(ids)).toMatchObject({ ok: true, value: { blanked: [...ids], leftAlone: [] } });
  expect((await readFile(file)).toString()).not.toMatch(/one|two|three/);
  expect(textsOf((await open('laptop')).commits)).toEqual(['█', '█', '█', 'four']);
});

it('[L5b] finds decay in a line whose words were blanked', async () => {
  const { open, file } = await sample();
  const record = await open('laptop');
  await record.redact(new Set([record.commits[1]?.events[0]?.id ?? '']));
  const bytes = await readFile(file);
  const at = bytes.indexOf('EntryLogged', bytes.indexOf('\n'));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
  expect((await open('laptop')).findings).toMatchObject([{ kind: 'damaged-line', line: 2 }]);
});

it('[L5b] names the damaged lines of this device that hold the words and could not be rewritten', async () => {
  const { open, file, first, bytes } = await sample();
  const record = await open('laptop');
  const id = record.commits[2]?.events[0]?.id ?? '';
  await writeFile(file, bytes.subarray(0, bytes.byteLength - 3));
  const result = await record.redact(new Set([id]));
  expect(result).toMatchObject({ ok: true, value: { leftAlone: [{ file: first, line: 3 }] } });
});

it('[J3] sets aside a line that is nested too deeply and one that is no act', async () => {
  const { open, folder } = await sample();
  await writeFile(path.join(folder, '0199bbbb.jsonl'), `${'['.repeat(100_000)}${']'.repeat(100_000)}\n\n{}\nnull\n`);
  const record = await open('laptop');
  expect(textsOf(record.commits)).toEqual(['one', 'two', 'three', 'four']);
  expect(record.findings.map((finding) => finding.kind)).toEqual(Array.from({ length: 4 }, () => 'damaged-line'));
});

it('[J3] opens what is readable when one file cannot be read', async () => {
  const { root, clock, folder, first } = await sample();
  const { nodeFileSystem } = await import('../../../electron/record/node-file-system');
  let isBroken = true;
  const fileSystem = {
    ...nodeFileSystem,
    openForReading: (name: string) =>
      isBroken && name.endsWith(first)
        ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
        : nodeFileSystem.openForReading(name),
  };
  const newId = createNewId(clock.now);
  const store = createFileRecordStore({ root, device: 'laptop', now: clock.now, newId, fileSystem });
  const record = await store.open(path.basename(folder));
  expect(textsOf(record.commits)).toEqual(['four']);
  expect(record.findings.map((finding) => finding.kind)).toEqual(['unreadable-file', 'lines-missing']);
  isBroken = false;
  expect(textsOf((await record.readNew()).commits)).toEqual(['one', 'two', 'three']);
  expect(record.findings).toEqual([]);
});

it('[J3] sets aside a line of more than 64 MB without reading it into memory, and writes none', async () => {
  const { open, folder, file, bytes } = await sample();
  const huge = Buffer.alloc(64 * 1024 * 1024 + 2, 'x');
  huge[huge.byteLength - 1] = 0x0a;
  await writeFile(path.join(folder, '0199cccc.jsonl'), huge);
  await writeFile(file, bytes);
  const record = await open('laptop');
  expect(textsOf(record.commits)).toEqual(['one', 'two', 'three', 'four']);
  expect(record.findings).toMatchObject([{ kind: 'line-too-long', file: '0199cccc.jsonl', line: 1 }]);
  const result = await record.append(act('laptop', huge.toString('latin1')));
  expect(result).toMatchObject({ ok: false, error: { kind: 'unwritable', message: expect.stringContaining('64 MB') } });
});
