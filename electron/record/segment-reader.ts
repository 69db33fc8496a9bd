import type { Finding } from '@domain/record/envelope';
import { codeOf, diskFailure } from './disk-failure';
import type { FileSystem } from './file-system';
import { finding } from './findings';
import { readLines } from './read-lines';
import { emptySegment, type ReadLine, type Segment } from './segment';
import { type ReadContext, takeLine } from './take-line';

/** One file of a record and how far it was read. */
export interface SegmentReader {
  readonly segment: Segment;
  /** All findings of this file as they stand now. */
  readonly findings: readonly Finding[];
  /** Gives the good lines that came since; null when nothing changed. Never rejects: a failing disk is a finding. */
  readNew(context: ReadContext): Promise<readonly ReadLine[] | null>;
  /** The file was rewritten under us: the next read starts over. */
  startOver(): void;
}

/** A reader for a file that may have been read in part: by the writer that filled it, say. */
export function createSegmentReader(fileSystem: FileSystem, path: string, known: Segment): SegmentReader {
  let segment = known;
  let size = known.offset;
  let modified: number | null = null;
  let identity: string | null = null;
  let trouble: Finding | null = null;

  /** Reads on from the last line taken. What was read before the disk failed counts; the rest is tried again next time. */
  async function readOn(context: ReadContext): Promise<ReadLine[]> {
    const lines: ReadLine[] = [];
    trouble = null;
    try {
      const file = await fileSystem.openForReading(path);
      try {
        await readLines(file, segment.offset, size - segment.offset, (raw) => {
          const line = takeLine(segment, raw, context);
          if (line !== null) lines.push(line);
        });
      } finally {
        await file.close().catch(() => {});
      }
    } catch (cause) {
      trouble = troubleOf(cause, segment);
    }
    return lines;
  }

  function startOver(): void {
    segment = emptySegment(segment.file);
    size = -1;
  }

  async function read(context: ReadContext): Promise<readonly ReadLine[] | null> {
    const state = await fileSystem.stat(path);
    const isSameFile = identity === null || identity === state.identity;
    if (isSameFile && state.size === size && state.modified === modified && trouble === null) return null;
    // Another file under this name, or a shorter one: a sync tool brought a rewritten copy (a redaction, say).
    if (!isSameFile || state.size < segment.offset) startOver();
    identity = state.identity;
    size = state.size;
    modified = state.modified;
    const start = segment.offset;
    const findingsBefore = segment.findings.length;
    segment.tail = null;
    const lines = await readOn(context);
    if (start === 0 || segment.findings.length === findingsBefore) return lines;
    // New trouble in the middle of a known file may only mean that what came before was rewritten: look at all of it.
    segment = emptySegment(segment.file);
    return readOn(context);
  }

  return {
    get segment() {
      return segment;
    },
    get findings() {
      return [...segment.findings, ...[segment.tail, trouble].filter((one) => one !== null)];
    },
    async readNew(context) {
      try {
        return await read(context);
      } catch (cause) {
        const before = trouble;
        trouble = troubleOf(cause, segment);
        return before?.message === trouble.message ? null : [];
      }
    },
    startOver,
  };
}

function troubleOf(cause: unknown, segment: Segment): Finding {
  const place = { file: segment.file, line: 1, byte: 0 };
  if (codeOf(cause) === 'ENOENT')
    return finding('lines-missing', place, `the file is gone; it held ${segment.goodLines} lines`);
  return finding('unreadable-file', place, diskFailure(cause).reason.replace(/\.$/, ''));
}
