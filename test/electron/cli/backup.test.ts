import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommandLine, caseFile, commandLine } from '../../support/command-line';

let cli: CommandLine;

beforeAll(async () => {
  cli = await commandLine();
});
afterAll(() => cli.remove());

it('[J7] backs up, restores after a loss, and the record and its report say so', async () => {
  const [data, place] = [path.join(cli.folder, 'data'), path.join(cli.folder, 'stick')];
  await mkdir(place);
  expect(cli.run('import', caseFile('govuk-2021'), '--data', data)).toMatchObject({ code: 0 });
  const figures = cli.run('figures', 'INC-0001', '--json', '--data', data).out;
  const made = cli.run('backup', place, '--json', '--data', data);
  expect(made).toMatchObject({ code: 0, errors: '' });
  cli.run('import', caseFile('fastly-2021'), '--data', data);

  const restored = cli.run('restore', JSON.parse(made.out).path, '--json', '--data', data);
  expect(restored).toMatchObject({ code: 0, errors: '' });
  const { setAside, madeAt } = JSON.parse(restored.out);
  expect(JSON.parse(cli.run('list', '--json', '--data', data).out)).toHaveLength(1);
  expect(JSON.parse(cli.run('list', '--json', '--data', setAside).out)).toHaveLength(2);
  expect(cli.run('figures', 'INC-0001', '--json', '--data', data).out).toBe(figures);
  expect(cli.run('verify', '--data', data)).toMatchObject({ code: 0, errors: '' });
  const out = path.join(cli.folder, 'full.md');
  cli.run('export', 'INC-0001', '--reader', 'full', '--format', 'md', '--zone', 'UTC', '--out', out, '--data', data);
  const told = (await readFile(out, 'utf8')).split('\n').filter((line) => line.includes('Brought back on'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(madeAt.slice(11, 16));
});

it('[J3, J7] a flipped byte in the backup is told, its other lines are there, and the exit code is 1', async () => {
  const [data, place] = [path.join(cli.folder, 'data-2'), path.join(cli.folder, 'stick-2')];
  await mkdir(place);
  cli.run('import', caseFile('square-2023-09'), '--data', data);
  const { path: backup } = JSON.parse(cli.run('backup', place, '--json', '--data', data).out);
  const sums = await readFile(path.join(backup, 'SHA256SUMS'), 'utf8');
  const segment = path.join(backup, sums.trim().split('  ')[1] ?? expect.fail('no file'));
  await writeFile(segment, `${await readFile(segment, 'utf8')}half a li`);
  const restored = cli.run('restore', backup, '--data', data);
  expect(restored.code).toBe(1);
  expect(restored.errors).toMatch(/^incidents\/\S+\.jsonl was changed after the backup was made\.\n$/);
  expect(cli.run('list', '--data', data).out).toContain('INC-0001');
});

it('[J7] refuses to restore under a running window, which would go on writing into the old folder', async () => {
  const user = path.join(cli.folder, 'user');
  await mkdir(user, { recursive: true });
  await symlink(`this-computer-${process.pid}`, path.join(user, 'SingletonLock'));
  const ran = cli.run('restore', 'anything');
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.errors).toMatch(/^Holdline is running on this computer/);
});

it.each(['0', 'some', '1.5'])('[X3] --keep %s is wrong usage', (keep) => {
  expect(cli.run('backup', cli.folder, '--keep', keep)).toMatchObject({ code: 2, out: '' });
});
