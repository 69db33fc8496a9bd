import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createOpenedCopies } from '../../../electron/files/opened-copies';

let temporary: string;

beforeEach(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'holdline-test-'));
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

it('[L8] a copy bears its own name, and no program can write to it', async () => {
  const copy = await createOpenedCopies(temporary, '/settings').make('mast.png', Buffer.from('x'));
  expect(path.basename(copy)).toBe('mast.png');
  expect((await stat(copy)).mode & 0o777).toBe(0o400);
});

it('[L5b] the copies of a run that was killed are taken away by the next one, and nobody else’s', async () => {
  await createOpenedCopies(temporary, '/settings').make('password.txt', Buffer.from('hunter2'));
  const others = await createOpenedCopies(temporary, '/other').make('theirs.txt', Buffer.from('x'));
  await mkdir(path.join(temporary, 'holdline-opened-by-hand'));
  await createOpenedCopies(temporary, '/settings').removeAll();
  expect(await readFile(others, 'utf8')).toBe('x');
  expect(await readdir(temporary)).toHaveLength(2);
  await createOpenedCopies(path.join(temporary, 'gone'), '/settings').removeAll();
});
