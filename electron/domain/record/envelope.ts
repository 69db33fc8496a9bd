import type { Instant } from '../kernel/instant';

/**
 * One immutable fact as it lies in a record. `type` and `v` name its shape in the catalog; both may be newer than we know.
 * A redacted event keeps its id, type and version; its words are gone: `redacted` is true and `data` is absent. [L5b]
 */
export interface StoredEvent {
  /** uuid v7; an event met twice under one id counts once. */
  readonly id: string;
  readonly type: string;
  readonly v: number;
  readonly data?: unknown;
  readonly redacted?: true;
}

/** Who wrote: a device (uuid, one per installation) and the name that its user goes by. */
export interface Author {
  readonly device: string;
  readonly name: string;
}

/** One act of the user: whole in the record, or not there. One line of a segment. [J1] */
export interface Commit {
  /**
   * Position in the segment that it was read from, from 1: a place on disk. An act that a failing disk made Holdline write
   * twice lies at two places, so nothing may be folded from this; `order` is the same in both. [J8]
   */
  readonly seq: number;
  /** uuid v7 of the act. */
  readonly id: string;
  /** Place among all writers' commits: a stamp of order.ts. */
  readonly order: string;
  /** When it was written down, by the writer's clock. */
  readonly at: Instant;
  readonly by: Author;
  readonly events: readonly StoredEvent[];
}

/**
 * `damage`: bytes are not what a writer wrote. `missing`: lines that others speak of are not here (lost, or still on
 * their way). `note`: worth a word, and nothing is wrong with the record.
 */
export type Severity = 'damage' | 'missing' | 'note';

export type FindingKind =
  // damage: the line is set aside, every other line is read
  | 'torn-tail'
  | 'damaged-line'
  | 'line-too-long'
  | 'too-deep'
  | 'not-understood'
  | 'sequence-gap'
  | 'chain-broken'
  | 'witness-mismatch'
  | 'conflicting-act'
  | 'blanked-without-redaction'
  | 'unreadable-file'
  // missing
  | 'lines-missing'
  // notes
  | 'still-arriving'
  | 'newer-format'
  | 'foreign-file'
  | 'repeated-lines'
  | 'repeated-event'
  | 'clock-ahead'
  | 'line-endings-changed'
  | 'byte-order-mark'
  | 'redaction-pending';

/** Something about a record that the user should know, with its place. It never stops what is readable from opening. [J3] */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Name of the file inside the record's folder. */
  readonly file: string;
  /** From 1; 1 also where the whole file is meant. */
  readonly line: number;
  /** Offset in the file of the first byte of that line, from 0. */
  readonly byte: number;
  /** One plain sentence. */
  readonly message: string;
}
