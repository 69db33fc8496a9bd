import path from 'node:path';
import { decodeLine } from './decode-line';
import type { FileSystem } from './file-system';
import { sortFolder } from './record-folder';
import { sha256 } from './sha256';

/** One file of a record, as its bytes lie on the disk. */
export interface SegmentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every segment of a record's folder, sorted by name; whole acts only, because half a line is still being written. [J4] */
export async function readSegmentFiles(fileSystem: FileSystem, folder: string): Promise<readonly SegmentFile[]> {
  const { segmentFiles } = sortFolder(await fileSystem.listFolder(folder));
  const files: SegmentFile[] = [];
  for (const name of segmentFiles) {
    const bytes = await wholeFile(fileSystem, path.join(folder, name));
    files.push({ name, bytes: bytes.subarray(0, bytes.lastIndexOf(LF) + 1) });
  }
  return files;
}

/** Whether the words of one of these events still stand in a file; a damaged line that names one counts as well. [L5b] */
export function holdsWordsOf({ bytes }: SegmentFile, eventIds: ReadonlySet<string>): boolean {
  if (eventIds.size === 0) return false;
  return linesOf(bytes).some((line) => {
    if (![...eventIds].some((id) => line.includes(id))) return false;
    const decoded = decodeLine(line, sha256);
    if (decoded.kind !== 'good') return true;
    return decoded.events.some((event) => eventIds.has(event.id) && event.redacted !== true);
  });
}

/** The lines of a file of whole acts, without their LF; copies, because decoding borrows a byte. */
export function linesOf(bytes: Uint8Array): readonly Buffer[] {
  const whole = Buffer.from(bytes);
  const lines: Buffer[] = [];
  for (let start = 0; start < whole.byteLength; ) {
    const end = whole.indexOf(LF, start);
    lines.push(whole.subarray(start, end === -1 ? whole.byteLength : end));
    start = end === -1 ? whole.byteLength : end + 1;
  }
  return lines;
}

const LF = 0x0a;

async function wholeFile(fileSystem: FileSystem, name: string): Promise<Buffer> {
  const { size } = await fileSystem.stat(name);
  const bytes = Buffer.alloc(size);
  const file = await fileSystem.openForReading(name);
  try {
    let position = 0;
    while (position < size) {
      const read = await file.read(bytes.subarray(position), position);
      if (read === 0) break;
      position += read;
    }
    return bytes.subarray(0, position);
  } finally {
    await file.close();
  }
}
