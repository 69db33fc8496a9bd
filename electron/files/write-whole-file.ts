import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** What stands between a name and its `.tmp` while it is being written; whatever bears it may be removed at a start. */
export const UNFINISHED = /\.\d+-\d+\.tmp$/;

let written = 0;

/** What stands under that name is a folder, a device or a pipe. */
class NotAFile extends Error {
  readonly code: 'EISDIR' | 'ENOTFILE';

  constructor(file: string, isFolder: boolean) {
    super(`${file} is not a file`);
    this.code = isFolder ? 'EISDIR' : 'ENOTFILE';
  }
}

/**
 * Writes a file so that its name holds the old content or the new one, whole, whatever happens in between; when this
 * resolves the new one survives a power cut. Rejects with the error of the disk, for what is there and no file, or once it is
 * stopped, and then nothing was left behind.
 */
export async function writeWholeFile(file: string, content: string | Uint8Array, signal?: AbortSignal): Promise<void> {
  // Renamed over /dev/null, a file would take its place for every program, where the user may do that.
  const found = await stat(file).catch(() => null);
  if (found !== null && !found.isFile()) throw new NotAFile(file, found.isDirectory());
  // Beside its target, because a rename is one step only within a file system.
  const unfinished = `${file}.${process.pid}-${++written}.tmp`;
  try {
    await writeAndSync(unfinished, content, signal);
    signal?.throwIfAborted();
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw cause;
  }
  await syncFolder(path.dirname(file));
}

/** Makes creations, renames and removals inside a folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync a folder; NTFS journals the entry itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAndSync(file: string, content: string | Uint8Array, signal?: AbortSignal): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content, { signal });
    await handle.sync();
  } finally {
    await handle.close();
  }
}
