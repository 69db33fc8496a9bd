import { err, ok, type Result } from '@domain/kernel/result';
import { decodeLine } from './decode-line';
import { codeOf } from './disk-failure';
import type { FileSystem } from './file-system';
import { linesOf, readSegmentFiles, type SegmentFile } from './segment-files';
import { sha256 } from './sha256';

interface RecordHome {
  readonly folder: string;
  readonly fileSystem: FileSystem;
}

/**
 * What the files of a record become with those that come from elsewhere: each line checked, a file that is here already made
 * longer where more of it came, never shorter. Words that were blanked on either side stay blanked. Gives those that
 * change; writes nothing. Refuses a damaged line, and a file that tells another story than ours under the same name. [Q1, J4, L5b]
 */
export async function mergedSegments(
  home: RecordHome,
  segments: readonly SegmentFile[],
): Promise<Result<readonly SegmentFile[], string>> {
  const here = new Map((await filesHere(home)).map(({ name, bytes }) => [name, bytes]));
  const changed: SegmentFile[] = [];
  for (const { name, bytes } of segments) {
    const merged = mergedLines(name, linesOf(here.get(name) ?? new Uint8Array()), linesOf(bytes));
    if (!merged.ok) return merged;
    const whole = Buffer.from(merged.value.map((line) => `${line}\n`).join(''));
    if (!whole.equals(here.get(name) ?? Buffer.of())) changed.push({ name, bytes: whole });
  }
  return ok(changed);
}

async function filesHere({ folder, fileSystem }: RecordHome): Promise<readonly SegmentFile[]> {
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
): Result<readonly string[], string> {
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
