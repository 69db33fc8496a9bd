import { readlink } from 'node:fs/promises';
import path from 'node:path';
import type { Folders } from './folders';

/**
 * Whether Holdline has a window on this computer: the link by which Chromium keeps a second one from starting names its
 * process. Windows has no such link; there, a folder with an open file cannot be moved, which the disk says itself.
 */
export async function isAppRunning({ userData }: Folders): Promise<boolean> {
  try {
    const target = await readlink(path.join(userData, 'SingletonLock'));
    // Signal 0 reaches nobody: it only asks. A link that a crash left names a process that is gone.
    return process.kill(Number(/-(\d+)$/.exec(target)?.[1]), 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
