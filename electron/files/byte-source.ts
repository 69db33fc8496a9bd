import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ByteSource } from '../record/evidence-folder';

const PIECE_BYTES = 256 * 1024;

/**
 * A file of the person's, read piece by piece; null for a folder, a pipe or a device. As long as it is when the reading
 * begins: what a log grows by meanwhile is left out. Rejects with the disk's error.
 */
export async function fileSource(file: string, name: string = path.basename(file)): Promise<ByteSource | null> {
  // Opening a pipe would wait for ever, and a device never ends.
  const found = await stat(file);
  if (!found.isFile()) return null;
  const { size } = found;
  return { name, size, pieces: () => piecesOf(file, size) };
}

/** Bytes that are in memory already, such as a pasted picture. */
export function bytesSource(bytes: Uint8Array, name: string): ByteSource {
  return {
    name,
    size: bytes.byteLength,
    async *pieces() {
      for (let start = 0; start < bytes.byteLength; start += PIECE_BYTES)
        yield bytes.subarray(start, start + PIECE_BYTES);
    },
  };
}

/** Without waiting for whoever writes to a pipe; Windows has none in a folder, and no such flag. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function* piecesOf(file: string, size: number): AsyncGenerator<Uint8Array> {
  const handle = await open(file, READ_ONLY);
  try {
    // Another may lie there by the time that it is this one's turn; of a pipe nothing would ever come.
    if (!(await handle.stat()).isFile()) throw new Error('it is no file any more');
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let position = 0; position < size; ) {
      const { bytesRead } = await handle.read(piece, 0, Math.min(PIECE_BYTES, size - position), position);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
      position += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
