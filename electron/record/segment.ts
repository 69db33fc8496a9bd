import type { Author, Commit, Finding } from '@domain/record/envelope';
import type { Head } from './record-store';
import { createSumList, type SumList } from './sum-list';

/** A good line of a segment, as the merge wants it. */
export interface ReadLine {
  readonly commit: Commit;
  readonly sum: string;
  readonly body: string;
  readonly isRedacted: boolean;
  readonly file: string;
  readonly line: number;
  readonly byte: number;
}

/** What a line says of a line elsewhere: `sum` is known at `seq` of `segment`, or (a first line's prev) in any file. */
export interface Claim {
  readonly segment: string | null;
  readonly seq: number;
  readonly sum: string;
  readonly line: number;
  readonly byte: number;
}

/** What is known of one segment so far. Owned by its reader, or by the writer while it is being written. */
export interface Segment {
  readonly file: string;
  /** The file's name without its ending. */
  readonly id: string;
  /** Where the next line starts. */
  offset: number;
  /** Lines taken in so far, good or not. */
  lines: number;
  goodLines: number;
  /** The last line whose place in the chain is known. */
  head: Head | null;
  device: string | null;
  readonly sums: SumList;
  readonly findings: Finding[];
  /** What stands after the last whole line, if anything. */
  tail: Finding | null;
  /** Claims not settled yet. */
  claims: Claim[];
  isNewer: boolean;
  /** Lines since the head whose place in the chain could not be read. */
  unlinked: number;
  /** A last line was taken without its LF, which may still come. */
  isLfOwed: boolean;
  author: Author | null;
}

export function emptySegment(file: string): Segment {
  return {
    file,
    id: file.replace(/\.jsonl$/, ''),
    offset: 0,
    lines: 0,
    goodLines: 0,
    head: null,
    device: null,
    sums: createSumList(),
    findings: [],
    tail: null,
    claims: [],
    isNewer: false,
    unlinked: 0,
    isLfOwed: false,
    author: null,
  };
}
