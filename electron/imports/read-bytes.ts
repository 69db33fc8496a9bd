import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';
import { diskReason } from '../files/disk-sentence';

/**
 * A file whole, or why not in one sentence: not a file, too large, empty, or what the disk said. `instead`: what to do about one that
 * is too large. [X3]
 */
export async function readBytes(
  file: string,
  limit: number,
  instead: string = 'choose another file',
): Promise<Result<Buffer, Failure>> {
  const name = path.basename(file);
  const refuse = (sentence: string) => err({ code: 'file-not-read', sentence, field: null });
  try {
    // Opening a pipe would wait for ever, and a device never ends.
    if (!(await stat(file)).isFile()) return refuse(`${name} is not a file; choose another one.`);
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = size > limit ? null : await handle.readFile();
      if (bytes === null || bytes.byteLength > limit) {
        return refuse(`${name} is larger than ${limit / 1024 / 1024} MB; ${instead}.`);
      }
      return bytes.byteLength === 0 ? refuse(`${name} is empty; choose another file.`) : ok(bytes);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return refuse(`${name} could not be read. ${diskReason(cause)} Nothing was imported.`);
  }
}
