import type { ReadableFile } from './file-system';
import { MAX_LINE_BYTES } from './line';

const SMALLEST_CHUNK = 4096;
const LARGEST_CHUNK = 1024 * 1024;
const LF = 0x0a;

export interface RawLine {
  /** Without its LF; only valid during the call. Null when the line is longer than a line may be. */
  readonly bytes: Buffer | null;
  /** Offset of its first byte in the file. */
  readonly byte: number;
  /** Bytes without the LF. */
  readonly length: number;
  /** False for what stands after the last LF. */
  readonly isEnded: boolean;
}

/**
 * Reads a file from `start` to its end and hands out each line; at last, when not empty, what follows the last LF.
 * `expected` is how many bytes there probably are: it only sizes the buffer.
 */
export async function readLines(
  file: ReadableFile,
  start: number,
  expected: number,
  onLine: (line: RawLine) => void,
): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(Math.max(expected, SMALLEST_CHUNK), LARGEST_CHUNK));
  const pending: Buffer[] = [];
  let pendingBytes = 0;
  let lineStart = start;
  let position = start;

  const finish = (last: Buffer, isEnded: boolean) => {
    const length = pendingBytes + last.byteLength;
    const bytes =
      length > MAX_LINE_BYTES ? null : pending.length === 0 ? last : Buffer.concat([...pending, last], length);
    onLine({ bytes, byte: lineStart, length, isEnded });
    pending.length = 0;
    pendingBytes = 0;
    lineStart += length + 1;
  };

  for (;;) {
    const chunk = buffer.subarray(0, await file.read(buffer, position));
    if (chunk.byteLength === 0) break;
    position += chunk.byteLength;
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      finish(chunk.subarray(from, end), true);
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    pendingBytes += rest.byteLength;
    if (pendingBytes > MAX_LINE_BYTES) pending.length = 0;
    // A copy: the buffer is about to be filled again.
    else if (rest.byteLength > 0) pending.push(Buffer.from(rest));
  }
  if (pendingBytes > 0) finish(Buffer.alloc(0), false);
}
