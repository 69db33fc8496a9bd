import path from 'node:path';
import type { NewId } from '@domain/kernel/ids';
import { err, ok, type Result } from '@domain/kernel/result';
import { decodeLine } from './decode-line';
import { codeOf, ShortWrite } from './disk-failure';
import { unfinishedName } from './evidence-kinds';
import type { FileSystem } from './file-system';
import { linesOf, readSegmentFiles, type SegmentFile } from './segment-files';
import { sha256 } from './sha256';

export interface AdoptOptions {
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly newId: NewId;
}

/** Which line of which file cannot be taken, in words that continue "was not imported: ". */
export type NotAdopted = string;

/**
 * Takes files of a record that come from elsewhere into its folder: each line checked, a file that is here already made
 * longer where more of it came, never shorter. Words that were blanked on either side stay blanked. Everything is checked and
 * written beside before the first file gets its name. Refuses a damaged line, and a file that tells another story than ours
 * under the same name. Rejects with the disk's error. [Q1, J4, L5b]
 */
export async function adoptSegments(
  options: AdoptOptions,
  segments: readonly SegmentFile[],
): Promise<Result<null, NotAdopted>> {
  const { folder, fileSystem } = options;
  const here = new Map((await filesHere(options)).map(({ name, bytes }) => [name, bytes]));
  const changed: SegmentFile[] = [];
  for (const { name, bytes } of segments) {
    const merged = mergedLines(name, linesOf(here.get(name) ?? new Uint8Array()), linesOf(bytes));
    if (!merged.ok) return merged;
    const whole = Buffer.from(merged.value.map((line) => `${line}\n`).join(''));
    if (!whole.equals(here.get(name) ?? Buffer.of())) changed.push({ name, bytes: whole });
  }
  await fileSystem.makeFolder(folder);
  const written: (readonly [string, string])[] = [];
  for (const file of changed) written.push([await writeBeside(options, file), path.join(folder, file.name)]);
  for (const [beside, name] of written) await fileSystem.rename(beside, name);
  await fileSystem.syncFolder(folder);
  return ok(null);
}

async function filesHere({ folder, fileSystem }: AdoptOptions): Promise<readonly SegmentFile[]> {
  try {
    return await readSegmentFiles(fileSystem, folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw cause;
  }
}

/** What is here may be damaged and stays as it is; what comes may not be. */
function mergedLines(
  name: string,
  ours: readonly Buffer[],
  theirs: readonly Buffer[],
): Result<readonly string[], NotAdopted> {
  const lines = ours.map(String);
  for (const [index, line] of theirs.entries()) {
    const coming = decodeLine(line, sha256);
    if (coming.kind === 'newer') return err(`line ${index + 1} of ${name} was written by a newer Holdline.`);
    if (coming.kind !== 'good') return err(`line ${index + 1} of ${name} is damaged: ${coming.why}.`);
    const kept = ours[index];
    if (kept === undefined) lines.push(String(line));
    else {
      const known = decodeLine(kept, sha256);
      if (known.kind !== 'good' || known.sum !== coming.sum) {
        return err(`line ${index + 1} of ${name} says something else than the same line here.`);
      }
      if (coming.isRedacted && !known.isRedacted) lines[index] = String(line);
    }
  }
  return ok(lines);
}

/** Under a hidden name, which every reader passes over. */
async function writeBeside({ folder, fileSystem, newId }: AdoptOptions, { bytes }: SegmentFile): Promise<string> {
  const beside = path.join(folder, unfinishedName(newId()));
  const file = await fileSystem.createFile(beside);
  try {
    if ((await file.write(bytes)) !== bytes.byteLength) throw new ShortWrite();
    await file.dataSync();
  } finally {
    await file.close();
  }
  return beside;
}
