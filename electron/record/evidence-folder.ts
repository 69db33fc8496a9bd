import type { Result } from '@domain/kernel/result';

/** The files of one record: what its entries show, each under the SHA-256 of its bytes. [L8] */
export interface EvidenceFolder {
  /**
   * Copies bytes in, piece by piece; when this resolves with a file, it survives a power cut. The same bytes twice are one
   * file. After a failure nothing half is left.
   */
  add(source: ByteSource, limit: number): Promise<Result<KeptFile, EvidenceFailure>>;
  /** SHA-256 to size of every file that is here. */
  sizes(): Promise<ReadonlyMap<string, number>>;
  /** All bytes of a file, compared with its hash. Rejects with the disk's error. */
  read(sha256: string, limit: number): Promise<ReadFile>;
  /** The same without keeping the bytes. */
  check(sha256: string): Promise<'whole' | 'altered' | 'missing'>;
  /** Takes files away for good; what is not here is passed over. Rejects with the disk's error. [L5b] */
  remove(sha256s: ReadonlySet<string>): Promise<void>;
}

/** Bytes to be copied, as many as were there when the copying began. */
export interface ByteSource {
  /** Its own name, for the ending under which the file is kept. */
  readonly name: string;
  readonly size: number;
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

export interface KeptFile {
  readonly sha256: string;
  readonly bytes: number;
  /** The first bytes, which tell what kind of file it is. */
  readonly head: Uint8Array;
}

export type ReadFile =
  | { readonly state: 'whole'; readonly bytes: Uint8Array }
  | { readonly state: 'altered' | 'missing' | 'too-large' };

export type EvidenceFailure =
  | { readonly kind: 'empty' | 'too-large' }
  /** Fewer bytes came than were there at first: somebody cut or exchanged it meanwhile. */
  | { readonly kind: 'changed' }
  /** The source could not be read. */
  | { readonly kind: 'not-read'; readonly cause: unknown }
  /** The record's folder could not be written. */
  | { readonly kind: 'not-written'; readonly cause: unknown };
