import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fileSource } from '../../../electron/files/byte-source';

it.skipIf(process.platform === 'win32')(
  '[L8] a file that became a link to a pipe before its turn is refused, and holds up nothing',
  { timeout: 10_000 },
  async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'holdline-test-'));
    const [file, pipe] = [path.join(folder, 'log.txt'), path.join(folder, 'pipe')];
    await writeFile(file, 'words');
    const source = (await fileSource(file)) ?? expect.fail('it is a file');
    execFileSync('mkfifo', [pipe]);
    await rm(file);
    await symlink(pipe, file);
    await expect(source.pieces()[Symbol.asyncIterator]().next()).rejects.toThrow('no file any more');
    await rm(folder, { recursive: true });
  },
);
