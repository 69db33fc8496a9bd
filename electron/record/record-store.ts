import type { Result } from '@domain/kernel/result';
import type { Author, Commit, Finding, StoredEvent } from '@domain/record/envelope';
import type { ComingRecord, NotAdopted } from './adopt-record';
import type { EvidenceFolder } from './evidence-folder';
import type { SegmentFile } from './segment-files';

/** All records below one folder: incidents, practice incidents, or the directory. */
export interface RecordStore {
  /** Ids of the records that hold at least one segment, sorted. */
  list(): Promise<readonly string[]>;
  /** Opens a record; one that does not exist yet opens empty and comes into being with its first act. */
  open(recordId: string): Promise<OpenRecord>;
  /** Takes a record from elsewhere into its folder; one that is here already is merged with it. [Q1] */
  adopt(recordId: string, coming: ComingRecord): Promise<Result<null, NotAdopted>>;
}

/** A record that this run reads and may append to. Its methods queue: one at a time, in the order of the calls. */
export interface OpenRecord {
  readonly id: string;
  /** All commits at the time of opening, in order. Later ones come from `append` and `readNew`. */
  readonly commits: readonly Commit[];
  /** All findings as they stand now. */
  readonly findings: readonly Finding[];
  /** True when a newer version wrote here, or the folder cannot be read whole: nothing can be appended. [J6] */
  readonly readOnly: boolean;
  /** The last line of each segment: for a backup, an export or this computer to keep as a witness. [J4] */
  readonly heads: Heads;
  /** The files that its entries show. [L8] */
  readonly evidence: EvidenceFolder;
  /** Writes the act as one line; when this resolves with a commit, the line survives a power cut. [J1] [J5] */
  append(act: Act): Promise<Result<Commit, AppendFailure>>;
  /** Reads what other writers' files brought since. Cheap when nothing changed. [J8] */
  readNew(): Promise<Arrival>;
  /** The bytes of every segment, for a bundle. [R2] */
  segmentFiles(): Promise<readonly SegmentFile[]>;
  /** Reads everything again from the disk and checks every hash, chain and witness. [J4] */
  verify(options?: VerifyOptions): Promise<VerifyReport>;
  /**
   * Blanks the words of these events in the files written by this device: the only rewrite there ever is. Append the
   * redaction event first. Safe to repeat; other devices do their own files when they next open. [L5b]
   */
  redact(eventIds: ReadonlySet<string>): Promise<Result<RedactReport, RedactFailure>>;
  close(): Promise<void>;
}

/** One act of the user: ids come in with it, so that a repeated try is the same act. */
export interface Act {
  /** uuid v7; must be new. */
  readonly id: string;
  /** At least one; ids must be new. */
  readonly events: readonly StoredEvent[];
  readonly by: Author;
}

export interface AppendFailure {
  readonly kind:
    | 'disk-full'
    | 'read-only-disk'
    | 'no-permission'
    | 'disk-failed'
    | 'unwritable'
    | 'read-only-record'
    /** The act is in the record already: saved, and handed out before. */
    | 'already-recorded'
    | 'closed';
  /** One plain sentence for the user. */
  readonly message: string;
}

export interface Arrival {
  /** Commits not handed out before, in order among themselves; they may sort before earlier ones. */
  readonly commits: readonly Commit[];
  /** All findings as they stand now; the same array as before when nothing changed. */
  readonly findings: readonly Finding[];
}

export interface Head {
  readonly seq: number;
  /** `sum` of that line. */
  readonly sum: string;
}

/** Segment id to the last line known of it. */
export type Heads = Readonly<Record<string, Head>>;

/** Heads that something outside the record kept: a backup, an export, this computer. */
export interface Witness {
  /** What it was, in words: "the backup of 3 May". */
  readonly name: string;
  readonly heads: Heads;
}

export interface VerifyOptions {
  /** Ids of all events that a redaction event of this record names; without it, blanked events are only counted. */
  readonly redacted?: ReadonlySet<string>;
  readonly witnesses?: readonly Witness[];
}

export interface VerifyReport {
  /** True when no finding is `damage` or `missing`. What is not witnessed is said in `segments` and is no error. */
  readonly isSound: boolean;
  readonly findings: readonly Finding[];
  readonly segments: readonly SegmentReport[];
  /** Lines whose words were blanked: their place in the chain holds, `body` can no longer be computed from them. */
  readonly redactedLines: readonly Place[];
  readonly lineCount: number;
  readonly heads: Heads;
}

export interface SegmentReport {
  readonly file: string;
  readonly device: string | null;
  /** Good lines. */
  readonly lineCount: number;
  readonly head: Head | null;
  /** Up to this line a change would be found; lines after it no other file or witness has seen yet. 0: none. */
  readonly witnessedUpTo: number;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly byte: number;
}

export interface RedactReport {
  /** Ids whose words are gone from this device's files (now or before). */
  readonly blanked: readonly string[];
  /** Ids in files of other devices, which blank their own. */
  readonly elsewhere: readonly string[];
  /** Ids met nowhere. */
  readonly unknown: readonly string[];
  /** Damaged or torn lines of this device that hold one of the ids and could not be rewritten. */
  readonly leftAlone: readonly Place[];
}

export interface RedactFailure {
  readonly kind: 'disk-full' | 'read-only-disk' | 'no-permission' | 'disk-failed' | 'read-only-record' | 'closed';
  readonly message: string;
}
