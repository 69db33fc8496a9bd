import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';
import { copyTree, freeName, isInside, NotCopied } from '../files/copy-tree';
import { diskReason } from '../files/disk-sentence';
import { syncFolder } from '../files/write-whole-file';

export interface CopiedFolder {
  readonly path: string;
  readonly files: number;
}

/**
 * Copies a folder with all that is in it to a new folder `name` at the place that was chosen, and reads every copy back
 * to compare its SHA-256. Refuses a place inside the folder itself. The copy gets its name when it is whole; until
 * then it is called `….unfinished`, and after a failure nothing is left. [J7]
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
    return ok({ path: target, files: files.length });
  } catch (cause) {
    if (unfinished !== null) await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    if (cause instanceof NotCopied) return refuse(cause.message, '');
    return refuse(`The data was not copied to ${place}.`, diskReason(cause));
  }
}

function refuse(what: string, reason: string): Result<CopiedFolder, Failure> {
  return err({ code: 'data-not-copied', sentence: `${what} ${reason}`.trim(), field: null });
}
