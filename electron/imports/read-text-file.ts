import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';
import { diskReason } from '../files/disk-sentence';

/** A case of a hundred entries has 60 kB; far beyond that it is some other file. */
export const MAX_IMPORT_BYTES = 20 * 1024 * 1024;

/**
 * Reads a text file whole. Refuses with a sentence: a file that is gone, unreadable, a folder, larger than 20 MB,
 * empty, UTF-16, or not UTF-8 (with the line). A byte order mark is taken off. [Q1] [X3]
 */
export async function readTextFile(file: string): Promise<Result<string, Failure>> {
  const name = path.basename(file);
  let bytes: Buffer;
  try {
    // Opening a pipe would wait for ever, and a device never ends.
    if (!(await stat(file)).isFile()) return refuse(`${name} is not a file; choose another one.`);
    const read = await readAtMost(file, MAX_IMPORT_BYTES);
    if (read === null) return refuse(`${name} is larger than 20 MB, which no case file is; choose another file.`);
    bytes = read;
  } catch (cause) {
    return refuse(`${name} could not be read. ${diskReason(cause)} Nothing was imported.`);
  }
  if (bytes.byteLength === 0) return refuse(`${name} is empty; choose another file.`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse(`${name} is written in UTF-16; save it as UTF-8 and try again.`);
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse(`${name} is not UTF-8 text (line ${brokenLine(bytes)}); save it as UTF-8 and try again.`);
  }
}

/** Null when there is more than `limit`. One file handle, so that it cannot be exchanged between look and read. */
async function readAtMost(file: string, limit: number): Promise<Buffer | null> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > limit) return null;
    const bytes = await handle.readFile();
    return bytes.byteLength > limit ? null : bytes;
  } finally {
    await handle.close();
  }
}

/** The first line, from 1, whose bytes are not UTF-8. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.byteLength; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.byteLength : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}

function refuse(sentence: string): Result<string, Failure> {
  return err({ code: 'file-not-read', sentence, field: null });
}
