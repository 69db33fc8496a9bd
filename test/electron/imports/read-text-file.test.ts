import { execFileSync } from 'node:child_process';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MAX_IMPORT_BYTES, readTextFile } from '../../../electron/imports/read-text-file';
import { temporaryFolder } from '../../support/record';

async function fileWith(content: string | Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(), 'case.json');
  await writeFile(file, content);
  return file;
}

it.each([
  ['as it is', '{"title":"Störung 🙂"}', '{"title":"Störung 🙂"}'],
  ['without a byte order mark', '\ufeff{}', '{}'],
])('[Q1] reads a file %s', async (_how, content, text) => {
  expect(await readTextFile(await fileWith(content))).toEqual({ ok: true, value: text });
});

it.each([
  ['an empty file', new Uint8Array(), 'case.json is empty; choose another file.'],
  [
    'UTF-16',
    Buffer.from('\ufeff{"a":1}', 'utf16le'),
    'case.json is written in UTF-16; save it as UTF-8 and try again.',
  ],
  [
    'Latin-1',
    Buffer.from('{\n"a": 1,\n"b": "St\xf6rung"\n}', 'latin1'),
    'case.json is not UTF-8 text (line 3); save it as UTF-8 and try again.',
  ],
  [
    'a file cut inside a letter',
    Buffer.from('"ü').subarray(0, 2),
    'case.json is not UTF-8 text (line 1); save it as UTF-8 and try again.',
  ],
])('[X3] refuses %s with one sentence', async (_what, content, sentence) => {
  expect(await readTextFile(await fileWith(content))).toEqual({
    ok: false,
    error: { code: 'file-not-read', sentence, field: null },
  });
});

it('[X3] refuses a file that is too large without reading it', async () => {
  const file = await fileWith('');
  await truncate(file, MAX_IMPORT_BYTES + 1);
  expect(await readTextFile(file)).toMatchObject({
    ok: false,
    error: { sentence: expect.stringMatching(/larger than 20 MB/) },
  });
});

it('[X3] refuses a file that vanished after it was chosen', async () => {
  const file = path.join(await temporaryFolder(), 'case.json');
  expect(await readTextFile(file)).toMatchObject({
    ok: false,
    error: { sentence: 'case.json could not be read. That place is not there. Nothing was imported.' },
  });
});

it('[X3] refuses folders, pipes and devices at once', async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'case.json'));
  const refused = { ok: false, error: { sentence: expect.stringMatching(/is not a file; choose another one/) } };
  expect(await readTextFile(path.join(folder, 'case.json'))).toMatchObject(refused);
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  expect(await readTextFile(path.join(folder, 'pipe'))).toMatchObject(refused);
  expect(await readTextFile('/dev/zero')).toMatchObject(refused);
});
