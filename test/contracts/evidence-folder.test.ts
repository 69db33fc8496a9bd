import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe } from 'vitest';
import { createEvidenceFolder } from '../../electron/record/file-evidence-folder';
import type { FileSystem } from '../../electron/record/file-system';
import { createMemoryFileSystem } from '../../electron/record/memory-file-system';
import { createNewId } from '../../electron/record/new-id';
import { nodeFileSystem } from '../../electron/record/node-file-system';
import { faultyFileSystem } from '../support/faulty-file-system';
import { handClock, temporaryFolder } from '../support/record';
import { describeEvidenceFolder } from './evidence-folder.contract';

function benchIn(folder: string, below: FileSystem) {
  const disk = faultyFileSystem(below);
  const { now } = handClock();
  const evidence = createEvidenceFolder({ folder, fileSystem: disk, now, newId: createNewId(now) });
  return { evidence, disk };
}

describe('evidence on a real disk', () => {
  describeEvidenceFolder(async () => {
    const folder = path.join(await temporaryFolder(), 'record');
    await mkdir(folder);
    const files = path.join(folder, 'files');
    return {
      ...benchIn(folder, nodeFileSystem),
      names: async () => (await readdir(files).catch(() => [])).sort(),
      overwrite: (name, bytes) => writeFile(path.join(files, name), bytes),
    };
  });
});

describe('evidence in memory', () => {
  describeEvidenceFolder(async () => {
    const memory = createMemoryFileSystem();
    return {
      ...benchIn('/record', memory),
      names: async () => (await memory.listFolder('/record/files').catch(() => [])).map(({ name }) => name).sort(),
      overwrite: async (name, bytes) => {
        const file = path.join('/record/files', name);
        await memory.remove(file);
        await (await memory.createFile(file)).write(bytes);
      },
    };
  });
});
