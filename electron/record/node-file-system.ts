import fs from 'node:fs';
import { mkdir, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FileSystem, FolderEntry, WritableFile } from './file-system';

const openFile = promisify(fs.open);
const closeFile = promisify(fs.close);
const read = promisify(fs.read);
const dataSync = promisify(fs.fdatasync);

/** The real disk. Whatever waits for the disk is asynchronous, so that a slow one never freezes the window. */
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
    const { size, ino, dev, mtimeMs } = await stat(file);
    return { size, identity: `${dev}:${ino}`, modified: mtimeMs };
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
  removeFolder: rmdir,
};

// A descriptor and callbacks rather than a FileHandle, and a write that does not go through the thread pool: it ends in
// the system's cache within microseconds, and each trip to the pool costs as much as a fast disk's sync.
// fdatasync asks the drive itself to flush on macOS (F_FULLFSYNC), by libuv.
function writable(descriptor: number): WritableFile {
  return {
    write: async (bytes) => fs.writeSync(descriptor, bytes),
    async dataSync() {
      await dataSync(descriptor);
      // Another process of this computer may have exchanged the file (a redaction); the line must be written again then.
      if (fs.fstatSync(descriptor).nlink === 0) throw new Error('another file took its name');
    },
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
