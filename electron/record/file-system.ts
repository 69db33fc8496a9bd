/**
 * What a record needs of a disk: a small port, so that tests can fail every call and memory can stand in.
 * Every method rejects with an error that carries `code` (`ENOSPC`, `EIO`, …) as Node's do.
 */
export interface FileSystem {
  /** Makes the folder and those above it, durably. */
  makeFolder(path: string): Promise<void>;
  /** Rejects with `ENOENT` when there is no such folder. */
  listFolder(path: string): Promise<readonly FolderEntry[]>;
  stat(path: string): Promise<FileState>;
  openForReading(path: string): Promise<ReadableFile>;
  /** Creates a file that did not exist; rejects with `EEXIST` otherwise. */
  createFile(path: string): Promise<WritableFile>;
  /** Makes creations and renames inside the folder durable. */
  syncFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder in which nothing is; rejects otherwise. */
  removeFolder(path: string): Promise<void>;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export interface FileState {
  readonly size: number;
  /** Changes when another file takes the name. */
  readonly identity: string;
  /** Changes when the bytes do, as far as the system tells. */
  readonly modified: number;
}

export interface ReadableFile {
  /** Fills `into` from `position`; gives the number of bytes read, 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>;
  close(): Promise<void>;
}

export interface WritableFile {
  /** One write after what was written before; gives the number of bytes taken, which may be fewer. */
  write(bytes: Uint8Array): Promise<number>;
  /**
   * Resolves when all that was written is on the disk and can be found there: rejects as well when another file took
   * the name. Never call again after it rejected.
   */
  dataSync(): Promise<void>;
  close(): Promise<void>;
}
