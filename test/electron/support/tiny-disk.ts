import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/record';

/** A file system of 64 kB in memory, gone after the test; null where this user may not mount one. */
export function tinyDisk(): Promise<string | null> {
  return mounted('size=64k');
}

/** An empty one that takes nothing, not even from root. */
export function readOnlyDisk(): Promise<string | null> {
  return mounted('ro');
}

async function mounted(options: string): Promise<string | null> {
  const folder = await temporaryFolder();
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'holdline-test', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}
