import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';
import { diskReason } from '../files/disk-sentence';
import { writeWholeFile } from '../files/write-whole-file';

/**
 * Writes an export to the place that the person chose: whole, or not at all. Answers the path; refuses with the
 * disk's reason, and then a file that stood there before is as it was; rejects once it is stopped, with the same care. [R2] [X3]
 */
export async function writeExport(
  file: string,
  content: string | Uint8Array,
  signal?: AbortSignal,
): Promise<Result<{ readonly path: string }, Failure>> {
  try {
    await writeWholeFile(file, content, signal);
    return ok({ path: file });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const sentence = `The export was not written to ${file}. ${diskReason(cause)} Choose another place and try again.`;
    return err({ code: 'export-not-written', sentence, field: null });
  }
}
