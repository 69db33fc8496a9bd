import path from 'node:path';
import type { FileSystem } from './file-system';

interface StoredFile {
  readonly identity: string;
  bytes: Uint8Array;
  size: number;
  modified: number;
}

/** A disk in memory: for tests and for practice that leaves nothing behind. The rest of the record is the real thing. */
export function createMemoryFileSystem(): FileSystem {
  const files = new Map<string, StoredFile>();
  const folders = new Set<string>();
  let births = 0;

  function fileAt(name: string): StoredFile {
    const file = files.get(path.resolve(name));
    if (file === undefined) throw failure('ENOENT', name);
    return file;
  }

  return {
    async makeFolder(folder) {
      for (let made = path.resolve(folder); !folders.has(made); made = path.dirname(made)) folders.add(made);
    },
    async listFolder(folder) {
      const home = path.resolve(folder);
      if (!folders.has(home)) throw failure('ENOENT', folder);
      const inside = (name: string) => name !== home && path.dirname(name) === home;
      return [
        ...[...folders].filter(inside).map((name) => ({ name: path.basename(name), kind: 'folder' as const })),
        ...[...files.keys()].filter(inside).map((name) => ({ name: path.basename(name), kind: 'file' as const })),
      ];
    },
    async stat(name) {
      const { size, identity, modified } = fileAt(name);
      return { size, identity, modified };
    },
    async openForReading(name) {
      const file = fileAt(name);
      return {
        async read(into, position) {
          const part = file.bytes.subarray(position, Math.min(file.size, position + into.byteLength));
          into.set(part);
          return part.byteLength;
        },
        async close() {},
      };
    },
    async createFile(name) {
      const key = path.resolve(name);
      if (!folders.has(path.dirname(key))) throw failure('ENOENT', name);
      if (files.has(key)) throw failure('EEXIST', name);
      births += 1;
      const file: StoredFile = { identity: `memory:${births}`, bytes: new Uint8Array(256), size: 0, modified: 0 };
      files.set(key, file);
      return {
        async write(bytes) {
          extend(file, bytes);
          return bytes.byteLength;
        },
        async dataSync() {},
        async close() {},
      };
    },
    async syncFolder() {},
    async rename(from, to) {
      files.set(path.resolve(to), fileAt(from));
      files.delete(path.resolve(from));
    },
    async remove(name) {
      fileAt(name);
      files.delete(path.resolve(name));
    },
    async removeFolder(folder) {
      const home = path.resolve(folder);
      if ([...files.keys(), ...folders].some((name) => name !== home && path.dirname(name) === home)) {
        throw failure('ENOTEMPTY', folder);
      }
      if (!folders.delete(home)) throw failure('ENOENT', folder);
    },
  };
}

function extend(file: StoredFile, bytes: Uint8Array): void {
  const size = file.size + bytes.byteLength;
  if (size > file.bytes.byteLength) {
    const grown = new Uint8Array(Math.max(size, file.bytes.byteLength * 2));
    grown.set(file.bytes.subarray(0, file.size));
    file.bytes = grown;
  }
  file.bytes.set(bytes, file.size);
  file.size = size;
  file.modified += 1;
}

function failure(code: string, name: string): Error {
  return Object.assign(new Error(`${code}: ${name}`), { code });
}
