import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';
import { diskReason } from '../files/disk-sentence';
import { syncFolder } from '../files/write-whole-file';
import { isUnfinished } from '../record/evidence-kinds';

export interface CopiedFolder {
  readonly path: string;
  readonly files: number;
}

/**
 * Copies a folder with all that is in it to a new folder `name` at the place that was chosen, and reads every copy back
 * to compare its SHA-256. Refuses a place inside the folder itself. The copy gets its name when it is whole; until
 * then it is called `….unfinished`, and after a failure nothing is left. A file that grows meanwhile is taken as
 * long as it was when its turn came. [J7]
 */
export async function copyFolder(folder: string, place: string, name: string): Promise<Result<CopiedFolder, Failure>> {
  let unfinished: string | null = null;
  try {
    if (await isInside(place, folder)) {
      return refuse('A copy inside the data folder would copy itself; choose a place outside it.', '');
    }
    const target = await freeName(path.join(place, name));
    unfinished = `${target}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    const files = await copyTree(folder, unfinished);
    await rename(unfinished, target);
    await syncFolder(place);
    return ok({ path: target, files });
  } catch (cause) {
    if (unfinished !== null) await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    if (cause instanceof NotCopied) return refuse(cause.message, '');
    return refuse(`The data was not copied to ${place}.`, diskReason(cause));
  }
}

class NotCopied extends Error {}

async function copyTree(from: string, to: string): Promise<number> {
  await mkdir(to);
  let files = 0;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) files += await copyTree(source, target);
    // Evidence under way: it gets its name when it is whole, and may be gone by then.
    else if (isUnfinished(entry.name)) continue;
    else if (entry.isFile()) {
      await copyFile(source, target);
      files += 1;
    } else
      throw new NotCopied(
        `${source} is neither a file nor a folder, so it cannot be copied; move it away and try again.`,
      );
  }
  await syncFolder(to);
  return files;
}

async function copyFile(source: string, target: string): Promise<void> {
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
  if (read.digest('hex') !== written.digest('hex')) {
    throw new NotCopied(
      `${source} read back differently from what was copied; the disk of the copy cannot be trusted.`,
    );
  }
}

async function isInside(place: string, folder: string): Promise<boolean> {
  const relative = path.relative(await realpath(folder), await realpath(place));
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

async function freeName(wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const isTaken = await stat(name).then(
      () => true,
      () => false,
    );
    if (!isTaken) return name;
  }
}

function refuse(what: string, reason: string): Result<CopiedFolder, Failure> {
  return err({ code: 'data-not-copied', sentence: `${what} ${reason}`.trim(), field: null });
}
