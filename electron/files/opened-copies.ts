import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Copies of evidence that other programs show, in the folder of the system for what does not last. */
export interface OpenedCopies {
  /** A read-only copy under its own name, in a folder of its own; rejects with the disk's error. */
  readonly make: (name: string, bytes: Uint8Array) => Promise<string>;
  /** Takes all of them away, those of a run that was killed too; one that a program still holds may stay. */
  readonly removeAll: () => Promise<void>;
}

/** `owner` is the folder of this computer's settings, which only one run uses at a time: others keep their copies. [L5b] */
export function createOpenedCopies(temporary: string, owner: string): OpenedCopies {
  const prefix = `holdline-opened-${createHash('sha256').update(owner).digest('hex').slice(0, 12)}-`;
  return {
    async make(name, bytes) {
      const copy = path.join(await mkdtemp(path.join(temporary, prefix)), name);
      await writeFile(copy, bytes, { flag: 'wx', mode: 0o400 });
      // Windows makes the file read-only by this alone.
      await chmod(copy, 0o400);
      return copy;
    },
    async removeAll() {
      const names = await readdir(temporary).catch(() => []);
      const folders = names.filter((name) => name.startsWith(prefix)).map((name) => path.join(temporary, name));
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }).catch(() => {})));
    },
  };
}
