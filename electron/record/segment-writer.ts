import path from 'node:path';
import { ShortWrite } from './disk-failure';
import type { FileSystem, WritableFile } from './file-system';
import type { EncodedLine } from './line';
import { emptySegment, type Segment } from './segment';

/** The one segment that this run writes. After a failed call it must only be abandoned. */
export interface SegmentWriter {
  readonly segment: Segment;
  /** Resolves when the line is on the disk; rejects with the disk's error, a short write included. [J1] */
  write(seq: number, line: EncodedLine, device: string): Promise<void>;
  /** Closes the file; one in which no line was ever confirmed is taken away. Never rejects. */
  leave(): Promise<void>;
}

/** Creates the file and makes its name durable, so that a later fdatasync is all that a line needs. */
export async function createSegmentWriter(
  fileSystem: FileSystem,
  folder: string,
  segmentId: string,
): Promise<SegmentWriter> {
  await fileSystem.makeFolder(folder);
  const segment = emptySegment(`${segmentId}.jsonl`);
  const name = path.join(folder, segment.file);
  const file = await fileSystem.createFile(name);
  const writer = writerOf(fileSystem, name, file, segment);
  try {
    await fileSystem.syncFolder(folder);
  } catch (cause) {
    await writer.leave();
    throw cause;
  }
  return writer;
}

function writerOf(fileSystem: FileSystem, name: string, file: WritableFile, segment: Segment): SegmentWriter {
  return {
    segment,
    async write(seq, line, device) {
      const taken = await file.write(line.bytes);
      if (taken !== line.bytes.byteLength) {
        throw new ShortWrite(`the disk took ${taken} of ${line.bytes.byteLength} bytes`);
      }
      await file.dataSync();
      segment.offset += line.bytes.byteLength;
      segment.lines += 1;
      segment.goodLines += 1;
      segment.head = { seq, sum: line.sum };
      segment.device = device;
      segment.sums.set(seq, line.sum);
    },
    async leave() {
      try {
        await file.close();
      } catch {
        // Its lines were confirmed by fdatasync, one by one; closing adds nothing to that.
      }
      if (segment.head !== null) return;
      try {
        // A full disk would otherwise collect one file with half a line for each try, and a declaration that was refused
        // would be listed as an incident that cannot be read.
        await fileSystem.remove(name);
      } catch {
        // Half a line that nobody confirmed does no harm.
      }
    },
  };
}
