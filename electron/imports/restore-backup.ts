import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '@contract/failure';
import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { BACKUP, momentInName, readStamp } from '../files/backup-stamp';
import { type CopiedFile, copyTree, freeName, isInside, isThere, NotCopied } from '../files/copy-tree';
import { diskReason } from '../files/disk-sentence';
import { syncFolder } from '../files/write-whole-file';
import { manifestOf } from './manifest';

export interface RestoredBackup {
  readonly madeAt: Instant;
  readonly files: number;
  /** Where the data folder that was here lies now; null where there was none. */
  readonly setAside: string | null;
  /** Files that are not as the backup's manifest has them, in whole sentences. */
  readonly faults: readonly string[];
}

/**
 * Puts a backup in the place of the data folder. What was there is set aside under a name beside it, whole: nothing is
 * removed. The copy is made first, so that a full disk leaves everything as it was. A file that does not fit the manifest is
 * restored all the same and named, because the record tells its damaged lines itself, and the rest of them is needed now. [J3, J7]
 */
export async function restoreBackup(
  backup: string,
  data: string,
  now: Instant,
): Promise<Result<RestoredBackup, Failure>> {
  const stamp = await readStamp(backup);
  if (stamp === null) return refuse(`${backup} is no backup that Holdline made: its ${BACKUP.stamp} is missing.`);
  const coming = `${data}.restoring`;
  try {
    const isPresent = await isThere(data);
    if (isPresent && ((await isInside(backup, data)) || (await isInside(data, backup)))) {
      return refuse('The backup and the data folder lie in each other; move the backup elsewhere and try again.');
    }
    await mkdir(path.dirname(data), { recursive: true });
    await rm(coming, { recursive: true, force: true });
    const files = await copyTree(path.join(backup, BACKUP.data), coming);
    const faults = faultsOf(files, await readFile(path.join(backup, BACKUP.sums), 'utf8').catch(() => ''));
    const setAside = isPresent ? await freeName(`${data} before restore ${momentInName(now)}`) : null;
    if (setAside !== null) await rename(data, setAside);
    await rename(coming, data).catch(async (cause) => {
      if (setAside !== null) await rename(setAside, data);
      throw cause;
    });
    await syncFolder(path.dirname(data));
    return ok({ madeAt: stamp.madeAt, files: files.length, setAside, faults });
  } catch (cause) {
    await rm(coming, { recursive: true, force: true }).catch(() => {});
    if (cause instanceof NotCopied) return refuse(cause.message);
    return refuse(`${backup} was not restored, and the data folder is as it was. ${diskReason(cause)}`);
  }
}

function faultsOf(files: readonly CopiedFile[], manifest: string): readonly string[] {
  const sums = manifestOf(manifest);
  const here = new Set(files.map(({ name }) => `${BACKUP.data}/${name}`));
  const changed = files.flatMap(({ name, sha256 }) => {
    const sum = sums.get(`${BACKUP.data}/${name}`);
    if (sum === undefined) return [`${name} is in the backup, but not in its ${BACKUP.sums}.`];
    return sum === sha256 ? [] : [`${name} was changed after the backup was made.`];
  });
  const missing = [...sums.keys()].filter((name) => !here.has(name)).map((name) => `${name} is missing in the backup.`);
  return [...changed, ...missing];
}

function refuse(sentence: string): Result<RestoredBackup, Failure> {
  return err({ code: 'backup-not-restored', sentence, field: null });
}
