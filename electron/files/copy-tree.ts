import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isUnfinished } from '../record/evidence-kinds';
import { syncFolder } from './write-whole-file';

/** One file of a copy: its path in the folder, with forward slashes, and the SHA-256 that was read back. */
export interface CopiedFile {
  readonly name: string;
  readonly sha256: string;
}

/** Why a folder cannot be copied, in a whole sentence; the disk's own refusals are errors of Node. */
export class NotCopied extends Error {}

/**
 * Copies a folder with all that is in it to a new folder `to`, durably, and reads every copy back to compare its SHA-256;
 * what is being copied in at that moment is left out. Rejects with `NotCopied` for links and devices and for a disk that
 * gives back other bytes, and with the disk's error; what was copied until then stays for the caller to remove. [J7]
 */
export async function copyTree(from: string, to: string): Promise<readonly CopiedFile[]> {
  await mkdir(to);
  const files: CopiedFile[] = [];
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) {
      const inside = await copyTree(source, target);
      files.push(...inside.map(({ name, sha256 }) => ({ name: `${entry.name}/${name}`, sha256 })));
    }
    // Evidence under way: it gets its name when it is whole, and may be gone by then.
    else if (isUnfinished(entry.name)) continue;
    else if (entry.isFile()) files.push({ name: entry.name, sha256: await copyFile(source, target) });
    else
      throw new NotCopied(
        `${source} is neither a file nor a folder, so it cannot be copied; move it away and try again.`,
      );
  }
  await syncFolder(to);
  return files;
}

/** Whether a place is the folder or lies in it, seen through links. Rejects where one of them is not there. */
export async function isInside(place: string, folder: string): Promise<boolean> {
  const relative = path.relative(await realpath(folder), await realpath(place));
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** The name, or the first of `name (2)`, `name (3)`, … that nothing has yet. */
export async function freeName(wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!(await isThere(name))) return name;
  }
}

/** Whether there is anything under that name. */
export function isThere(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

/** Its SHA-256. A file that grows meanwhile is taken as long as it was when its turn came. */
async function copyFile(source: string, target: string): Promise<string> {
  const { size } = await stat(source);
  const written = createHash('sha256');
  const handle = await open(target, 'wx');
  try {
    if (size > 0) {
      for await (const piece of createReadStream(source, { end: size - 1 })) {
        written.update(piece);
        await handle.writeFile(piece);
      }
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  const read = createHash('sha256');
  for await (const piece of createReadStream(target)) read.update(piece);
  const sum = read.digest('hex');
  if (sum === written.digest('hex')) return sum;
  throw new NotCopied(`${source} read back differently from what was copied; the disk of the copy cannot be trusted.`);
}
