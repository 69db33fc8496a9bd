import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '@contract/failure';
import { addMs, DAY } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { BACKUP, type BackupStamp, momentInName, readStamp, stampText } from '../files/backup-stamp';
import { copyTree, freeName, isInside, isThere, NotCopied } from '../files/copy-tree';
import { diskReason } from '../files/disk-sentence';
import { syncFolder, writeWholeFile } from '../files/write-whole-file';

export interface MadeBackup {
  readonly path: string;
  readonly files: number;
  /** Older backups of the same data folder that were removed, because enough newer ones are whole. */
  readonly removed: readonly string[];
  /** Why older ones that should have gone are still there, in a whole sentence; null where they went. */
  readonly leftOver: string | null;
}

const UNFINISHED = '.unfinished';

/**
 * Copies the whole data folder to a new folder at `place`, every copy read back, with a manifest of hashes beside it. It gets
 * its name when it is whole; after a failure nothing is left. Only then the oldest backups of the same data folder go, so
 * that `keep` remain. Refuses an empty data folder, whose backups would push the good ones out, a place inside of it, and a
 * place that is not there, because that is mostly a disk which is not plugged in. [J7]
 */
export async function makeBackup(
  stamp: BackupStamp,
  place: string,
  keep: number,
): Promise<Result<MadeBackup, Failure>> {
  let unfinished: string | null = null;
  try {
    if (!(await isThere(stamp.folder))) return refuse(`There is no data folder at ${stamp.folder}.`);
    if (await isInside(place, stamp.folder)) {
      return refuse('A backup inside the data folder would be lost with it; choose a place outside it.');
    }
    const target = await freeName(path.join(place, `Holdline backup ${momentInName(stamp.madeAt)}`));
    unfinished = `${target}${UNFINISHED}`;
    await mkdir(unfinished);
    // First of all, so that a later run knows what a kill left here.
    await writeWholeFile(path.join(unfinished, BACKUP.stamp), stampText(stamp));
    const files = await copyTree(stamp.folder, path.join(unfinished, BACKUP.data));
    if (files.length === 0) throw new NotCopied(`Nothing is in ${stamp.folder}, so no backup was made of it.`);
    const sums = files.map(({ name, sha256 }) => `${sha256}  ${BACKUP.data}/${name}\n`);
    await writeWholeFile(path.join(unfinished, BACKUP.sums), sums.join(''));
    await rename(unfinished, target);
    await syncFolder(place);
    return ok({ path: target, files: files.length, ...(await removeOld(stamp, target, keep)) });
  } catch (cause) {
    if (unfinished !== null) await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    if (cause instanceof NotCopied) return refuse(cause.message);
    return refuse(`No backup was made in ${place}. ${diskReason(cause)}`);
  }
}

/** Takes away the oldest of the same data folder beyond `keep`, and what a run that was killed left a day ago. */
async function removeOld(
  { madeAt, folder, computer }: BackupStamp,
  made: string,
  keep: number,
): Promise<Pick<MadeBackup, 'removed' | 'leftOver'>> {
  const place = path.dirname(made);
  const removed: string[] = [];
  try {
    const same: { readonly name: string; readonly madeAt: string }[] = [];
    for (const name of await readdir(place)) {
      const other = await readStamp(path.join(place, name));
      if (other?.folder === folder && other.computer === computer) same.push({ name, madeAt: other.madeAt });
    }
    const isLeft = ({ name }: { readonly name: string }) => name.endsWith(UNFINISHED);
    // The one just made stays, also where a clock that was put back makes it look the oldest.
    const whole = same.filter((one) => !isLeft(one) && one.name !== path.basename(made));
    const newestFirst = whole.toSorted((a, b) => compareText(b.madeAt, a.madeAt) || compareText(b.name, a.name));
    for (const { name } of newestFirst.slice(keep - 1)) {
      await rm(path.join(place, name), { recursive: true });
      removed.push(name);
    }
    const dayAgo = addMs(madeAt, -DAY);
    const left = same.filter((one) => isLeft(one) && one.madeAt < dayAgo);
    for (const { name } of left) await rm(path.join(place, name), { recursive: true });
    return { removed, leftOver: null };
  } catch (cause) {
    // The new backup is whole, whatever becomes of the old ones.
    return { removed, leftOver: `The backup was made, but older ones could not be removed. ${diskReason(cause)}` };
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function refuse(sentence: string): Result<MadeBackup, Failure> {
  return err({ code: 'backup-not-made', sentence, field: null });
}
