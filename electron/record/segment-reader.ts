import type { Finding } from '@domain/record/envelope';
import { codeOf, diskFailure } from './disk-failure';
import type { FileSystem } from './file-system';
import { finding } from './findings';
import { readLines } from './read-lines';
import { emptySegment, type ReadContext, type ReadLine, type Segment, takeLine } from './segment';

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
  let identity: string | null = null;
  let trouble: Finding | null = null;

  async function readFrom(start: number, context: ReadContext): Promise<ReadLine[]> {
    const lines: ReadLine[] = [];
    const file = await fileSystem.openForReading(path);
    try {
      await readLines(file, start, (raw) => {
        const line = takeLine(segment, raw, context);
        if (line !== null) lines.push(line);
      });
    } finally {
      await file.close().catch(() => {});
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
    if (isSameFile && state.size === size && trouble === null) {
      identity = state.identity;
      return null;
    }
    // Another file under this name, or a shorter one: a sync tool brought a rewritten copy (a redaction, say).
    if (!isSameFile || state.size < segment.offset) startOver();
    identity = state.identity;
    size = state.size;
    trouble = null;
    const damageBefore = segment.findings.length;
    const start = segment.offset;
    segment.tail = null;
    const lines = await readFrom(start, context);
    if (start === 0 || segment.findings.length === damageBefore) return lines;
    // New trouble in the middle of a known file may only mean that what came before was rewritten: look at all of it.
    segment = emptySegment(segment.file);
    return readFrom(0, context);
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
        const place = { file: segment.file, line: 1, byte: 0 };
        const isGone = codeOf(cause) === 'ENOENT';
        const before = trouble;
        trouble = isGone
          ? finding('lines-missing', place, `the file with ${segment.goodLines} lines is gone`)
          : finding('unreadable-file', place, diskFailure(cause).reason.replace(/\.$/, ''));
        return before?.message === trouble.message ? null : [];
      }
    },
    startOver,
  };
}
