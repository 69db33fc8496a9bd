import path from 'node:path';
import { addMs, type Instant, msOf } from '@domain/kernel/instant';
import type { Commit, Finding } from '@domain/record/envelope';
import { formatOrder, MAX_AHEAD_MS } from '@domain/record/order';
import { codeOf, diskFailure } from './disk-failure';
import type { FileSystem } from './file-system';
import { finding } from './findings';
import { createMerge, type Merge } from './merge';
import { isRecordId, sortFolder } from './record-folder';
import type { Heads } from './record-store';
import { emptySegment, type ReadLine, type Segment } from './segment';
import { createSegmentReader, type SegmentReader } from './segment-reader';
import type { ReadContext } from './take-line';
import { missingLines, settleClaims, type Witnessed } from './witnesses';

/** Reads all files of a record's folder and goes on reading what arrives there. */
export interface RecordReader {
  /** Null when nothing changed. */
  readNew(): Promise<NewLines | null>;
  readonly findings: readonly Finding[];
  /** Why nothing may be appended; null when it may. [J6] */
  readonly readOnlyBecause: 'newer-format' | 'unreadable' | null;
  /** By segment id; files under a name that is no id are not among them. */
  readonly segments: ReadonlyMap<string, Segment>;
  /** Every file that is read, copies under other names included, without the one being written. */
  readonly allFiles: readonly Segment[];
  readonly witnessed: Witnessed;
  readonly merge: Merge;
  readonly heads: Heads;
  /** The segment that this run is writing is not read, only known. */
  setActive(segment: Segment): void;
  /** The writer is done with its segment: from now on it is read like any other. */
  release(): void;
  /** Starts over with a file that was rewritten. */
  forget(file: string): void;
}

export interface NewLines {
  readonly commits: readonly Commit[];
  readonly lines: readonly ReadLine[];
}

export interface RecordReaderOptions {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly device: string;
  readonly now: () => Instant;
}

export function createRecordReader({ fileSystem, folder, device, now }: RecordReaderOptions): RecordReader {
  const readers = new Map<string, SegmentReader>();
  const merge = createMerge();
  const witnessed: Witnessed = new Map();
  let active: Segment | null = null;
  let folderFindings: readonly Finding[] = [];
  let isFolderBroken = false;
  let findings: readonly Finding[] = [];

  function segmentsById(): ReadonlyMap<string, Segment> {
    const segments = new Map<string, Segment>();
    for (const { segment } of readers.values()) if (isRecordId(segment.id)) segments.set(segment.id, segment);
    if (active !== null) segments.set(active.id, active);
    return segments;
  }

  async function look(): Promise<boolean> {
    const before = folderFindings.map((one) => one.message).join();
    try {
      const { segmentFiles, foreignFiles } = sortFolder(await fileSystem.listFolder(folder));
      isFolderBroken = false;
      folderFindings = foreignFiles.map((file) => finding('foreign-file', { file, line: 1, byte: 0 }, ''));
      for (const file of segmentFiles) {
        if (!readers.has(file) && file !== active?.file) addReader(emptySegment(file));
      }
    } catch (cause) {
      // A record that does not exist yet is empty.
      if (codeOf(cause) !== 'ENOENT') {
        isFolderBroken = true;
        const reason = diskFailure(cause).reason.replace(/\.$/, '');
        folderFindings = [finding('unreadable-file', { file: path.basename(folder), line: 1, byte: 0 }, reason)];
      }
    }
    return before !== folderFindings.map((one) => one.message).join();
  }

  function addReader(segment: Segment): void {
    readers.set(segment.file, createSegmentReader(fileSystem, path.join(folder, segment.file), segment));
  }

  function collectFindings(): readonly Finding[] {
    const own = [...readers.values()].flatMap((reader) => (isForeign(reader) ? [foreign(reader)] : reader.findings));
    return [...own, ...(active?.findings ?? []), ...merge.findings, ...missingLines(segmentsById()), ...folderFindings];
  }

  return {
    async readNew() {
      let hasChanged = await look();
      const context: ReadContext = { device, aheadFrom: aheadFrom(now()) };
      const lines: ReadLine[] = [];
      for (const reader of readers.values()) {
        const read = await reader.readNew(context);
        if (read === null) continue;
        hasChanged = true;
        for (const line of read) lines.push(line);
      }
      if (!hasChanged) return null;
      settleClaims(segmentsById(), witnessed);
      const commits = merge.add(lines);
      findings = collectFindings();
      return { commits, lines };
    },
    get findings() {
      return findings;
    },
    get readOnlyBecause() {
      if (isFolderBroken) return 'unreadable';
      for (const { segment } of readers.values()) if (segment.isNewer) return 'newer-format';
      return null;
    },
    get segments() {
      return segmentsById();
    },
    get allFiles() {
      return [...readers.values()].map(({ segment }) => segment);
    },
    get heads() {
      const heads: Record<string, { seq: number; sum: string }> = {};
      for (const { id, head } of segmentsById().values()) if (head !== null) heads[id] = { ...head };
      return heads;
    },
    witnessed,
    merge,
    setActive(segment) {
      active = segment;
    },
    release() {
      if (active !== null) addReader(active);
      active = null;
    },
    forget(file) {
      readers.get(file)?.startOver();
    },
  };
}

/** Order text after every stamp that is not too far ahead of our clock. */
export function aheadFrom(now: Instant): string {
  return formatOrder({ ms: msOf(addMs(now, MAX_AHEAD_MS)), counter: 99_999 }, '~');
}

/** A file with another's name and no line of a record in it is somebody else's, not a damaged segment. */
function isForeign({ segment }: SegmentReader): boolean {
  return !isRecordId(segment.id) && segment.goodLines === 0 && segment.head === null && !segment.isNewer;
}

function foreign({ segment }: SegmentReader): Finding {
  return finding('foreign-file', { file: segment.file, line: 1, byte: 0 }, '');
}
