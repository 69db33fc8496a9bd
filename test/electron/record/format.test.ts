import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeLine } from '../../../electron/record/decode-line';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { encodeEvents, encodeLine } from '../../../electron/record/line';
import { createNewId } from '../../../electron/record/new-id';
import { sha256 } from '../../../electron/record/sha256';
import { handClock, temporaryFolder } from '../../support/record';

const home = path.resolve(import.meta.dirname, '../../fixtures/record/v1');
const RECORD = '0197a000-0000-7000-8000-000000000001';
const LAPTOP = '0197a000-0000-7000-8000-00000000000a';
const files = readdirSync(path.join(home, RECORD)).map((name) => path.join(home, RECORD, name));
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1);
const readme = readFileSync(path.resolve(import.meta.dirname, '../../../electron/record/README.md'), 'utf8');

async function openFrozen() {
  const root = await temporaryFolder();
  cpSync(path.join(home, RECORD), path.join(root, RECORD), { recursive: true });
  const { now } = handClock('2026-11-22T09:00:00.000Z');
  return createFileRecordStore({ root, device: LAPTOP, now, newId: createNewId(now) }).open(RECORD);
}

describe('the frozen record of format 1', () => {
  it('[J2] has the bytes that it was frozen with', () => {
    const sums = readFileSync(path.join(home, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums).toHaveLength(files.length);
    for (const line of sums) {
      const [sum = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(path.join(home, name)))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it('[J4] reads without a finding and verifies', async () => {
    const record = await openFrozen();
    expect(record.findings).toEqual([]);
    expect(record.readOnly).toBe(false);
    const redaction = record.commits.flatMap(({ events }) => events).find(({ type }) => type === 'EntryRedacted');
    const { eventId } = (redaction?.data ?? {}) as { eventId: string };
    const redacted = new Set([eventId]);
    expect(await record.verify({ redacted })).toMatchObject({
      isSound: true,
      findings: [],
      lineCount: 6,
      redactedLines: [{ line: 2 }],
      segments: [{ witnessedUpTo: 3 }, { witnessedUpTo: 2 }, { witnessedUpTo: 0 }],
    });
  });

  it('[J8] says what it said when it was frozen', async () => {
    const { commits } = await openFrozen();
    expect(`${JSON.stringify(commits, null, 1)}\n`).toBe(readFileSync(path.join(home, 'commits.json'), 'utf8'));
  });

  it('[J2] is written again from what was read, byte for byte', () => {
    for (const file of files) {
      for (const line of linesOf(file)) {
        const decoded = decodeLine(Buffer.from(line), sha256);
        if (decoded.kind !== 'good') throw new Error(decoded.kind);
        if (decoded.isRedacted) expect(line).toContain(`","events":${encodeEvents(decoded.events)},"redacted":"`);
        else {
          const again = encodeLine(decoded.head, decoded.events, sha256);
          expect(Buffer.from(again.bytes).toString()).toBe(`${line}\n`);
          expect(again.sum).toBe(decoded.sum);
        }
      }
    }
  });

  it.skipIf(process.platform === 'win32')('[J4] can be checked by hand with the commands of the README', () => {
    const [sumCommand = '', bodyCommand = ''] = [...readme.matchAll(/```sh\n(.*)\n```/g)].map((match) => match[1]);
    for (const file of files) {
      for (const [index, line] of linesOf(file).entries()) {
        const run = (command: string) =>
          execFileSync('sh', ['-c', command], { env: { ...process.env, FILE: file, N: `${index + 1}` } }).toString();
        const { sum, body, redacted } = JSON.parse(line);
        expect(run(sumCommand)).toBe(`${sum}  -\n`);
        if (redacted === undefined) expect(run(bodyCommand)).toBe(`${body}  -\n`);
      }
    }
  });
});

it('[J4] hashes text as written, whatever order JSON writers would give its keys', () => {
  const [line = ''] = linesOf(files[0] ?? '');
  const swapped = line.replace('"data":{"text":', '"data":{"7":1,"text":');
  expect(decodeLine(Buffer.from(line), sha256).kind).toBe('good');
  expect(decodeLine(Buffer.from(swapped), sha256)).toMatchObject({ kind: 'set-aside', finding: 'damaged-line' });
});

it('[J4] takes no second head that hides behind the events', () => {
  const by = { device: 'd', name: 'Honest' };
  const { now } = handClock();
  const head = { seq: 1, id: 'a', order: '000000000000001-00000-s', at: now(), by, seen: {}, prev: null };
  const events = [{ id: 'e', type: 'T', v: 1, data: 1 }];
  const line = Buffer.from(encodeLine(head, events, sha256).bytes)
    .toString()
    .trimEnd();
  const forged = line.replace(/\}$/, ',"by":{"device":"d","name":"Forged"}}');
  expect(decodeLine(Buffer.from(forged), sha256).kind).toBe('set-aside');
});

it('every kind of finding is explained in the README', () => {
  const source = readFileSync(path.resolve(import.meta.dirname, '../../../electron/record/findings.ts'), 'utf8');
  const kinds = [...source.matchAll(/^ {2}'([a-z-]+)': (?:damage|missing|note)/gm)].map((match) => match[1]);
  expect(kinds.length).toBeGreaterThan(15);
  expect(kinds.filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([]);
});
