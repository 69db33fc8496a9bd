import fs from 'node:fs';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FileSystem, FolderEntry, WritableFile } from './file-system';

const openFile = promisify(fs.open);
const closeFile = promisify(fs.close);
const read = promisify(fs.read);
const write = promisify(fs.write);
const dataSync = promisify(fs.fdatasync);

/** The real disk. Calls are asynchronous, so that a slow disk never freezes the window. */
export const nodeFileSystem: FileSystem = {
  async makeFolder(folder) {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    // Each new folder is durable once its parent is synced.
    for (let made = path.resolve(folder); made.length >= path.resolve(first).length; made = path.dirname(made)) {
      await syncFolder(path.dirname(made));
    }
  },
  async listFolder(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
  async stat(file) {
    const { size, ino, dev } = await stat(file);
    return { size, identity: `${dev}:${ino}` };
  },
  async openForReading(file) {
    const descriptor = await openFile(file, 'r');
    return {
      read: async (into, position) => (await read(descriptor, into, 0, into.byteLength, position)).bytesRead,
      close: () => closeFile(descriptor),
    };
  },
  async createFile(file) {
    return writable(await openFile(file, 'wx'));
  },
  syncFolder,
  rename,
  remove: unlink,
};

// Descriptors and callbacks rather than a FileHandle: less machinery around the two calls that every act waits for.
// fdatasync asks the drive itself to flush on macOS (F_FULLFSYNC), by libuv.
function writable(descriptor: number): WritableFile {
  return {
    write: async (bytes) => (await write(descriptor, bytes, 0, bytes.byteLength, null)).bytesWritten,
    dataSync: () => dataSync(descriptor),
    close: () => closeFile(descriptor),
  };
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync a folder; NTFS journals the entry itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function kindOf(entry: fs.Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
