import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { steadied, steadyZip, type ZippedFile } from '../../../electron/exports/steady-zip';
import { type CommandLine, caseFile, commandLine, type Ran } from '../../support/command-line';

let cli: CommandLine;
let full: string;

beforeAll(async () => {
  cli = await commandLine();
  const data = path.join(cli.folder, 'data');
  full = path.join(cli.folder, 'full.zip');
  cli.run('import', caseFile('fastly-2021'), '--data', data);
  const given = ['--reader', 'full', '--format', 'zip', '--out', full, '--data', data];
  expect(cli.run('export', 'INC-0001', ...given)).toMatchObject({ code: 0, errors: '' });
});
afterAll(() => cli.remove());

/** What `verify` says of the bundle after its files were changed. */
async function verified(change: (files: readonly ZippedFile[]) => readonly ZippedFile[]): Promise<Ran> {
  const files: ZippedFile[] = [];
  await steadied(await readFile(full), (one) => {
    files.push(one);
    return one.bytes;
  });
  const changed = path.join(cli.folder, 'changed.zip');
  await writeFile(changed, await steadyZip(change(files)));
  return cli.run('verify', changed);
}

/** The same files, with the manifest that fits them. */
function withNewManifest(files: readonly ZippedFile[]): readonly ZippedFile[] {
  const others = files.filter(({ name }) => name !== 'SHA256SUMS');
  const sums = others.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return [...others, { name: 'SHA256SUMS', bytes: Buffer.from(sums.join('')) }];
}

function edited(files: readonly ZippedFile[], ending: string): readonly ZippedFile[] {
  return files.map(({ name, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8');
    return { name, bytes: name.endsWith(ending) ? Buffer.from(text.replace('Fastly', 'Fastby')) : bytes };
  });
}

it('[R2, J4] a bundle as it was made is sound, and nothing is kept of it', async () => {
  const ran = await verified((files) => files);
  expect(ran).toMatchObject({ code: 0, errors: '' });
  expect(ran.out).toMatch(/^changed\.zip: as it was made, \d+ files fit its manifest\n\S+: sound, 1 lines/);
  expect(cli.run('list').out).toContain('No incidents.');
});

it.each<[string, (files: readonly ZippedFile[]) => readonly ZippedFile[], RegExp]>([
  ['a changed report', (files) => edited(files, '.md'), /^report\/.*full\.md was changed: it does not have the hash/],
  [
    'a missing report',
    (files) => files.filter(({ name }) => !name.endsWith('.md')),
    /\.md is named by SHA256SUMS, but is not in the bundle/,
  ],
  [
    'a file put in',
    (files) => [...files, { name: 'report/more.md', bytes: Buffer.from('x') }],
    /^report\/more\.md is in the bundle, but SHA256SUMS does not name it/,
  ],
  [
    'a forged line under a fitting manifest',
    (files) => withNewManifest(edited(files, '.jsonl')),
    /Line 1 of \S+\.jsonl is set aside: its events do not match their hash/,
  ],
  [
    'no manifest',
    (files) => files.filter(({ name }) => name !== 'SHA256SUMS'),
    /^changed\.zip was not checked: no SHA256SUMS is in it/,
  ],
])('[R2, J4] %s is found: 1, and a plain sentence on standard error', async (_, change, sentence) => {
  const ran = await verified(change);
  expect(ran.code).toBe(1);
  expect(ran.errors).toMatch(sentence);
});

it('[J4] a bundle without a record says that only its files were checked', () => {
  const out = path.join(cli.folder, 'customer.zip');
  cli.run('export', caseFile('fastly-2021'), '--reader', 'customer', '--format', 'zip', '--out', out);
  const ran = cli.run('verify', out);
  expect(ran).toMatchObject({ code: 0, errors: '' });
  expect(ran.out).toContain('No record is in it');
});

it('[X3] what is no ZIP, or is not there, is said to be so', async () => {
  const file = path.join(cli.folder, 'text.zip');
  await writeFile(file, 'this is text');
  const said = [
    [file, 'it is no ZIP file, or a part of it is missing; ask for it once more.'],
    [path.join(cli.folder, 'nowhere.zip'), 'it could not be read. That place is not there.'],
  ] as const;
  for (const [name, why] of said) {
    const ran = cli.run('verify', name);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.errors).toBe(`${path.basename(name)} was not checked: ${why}\n`);
  }
});
