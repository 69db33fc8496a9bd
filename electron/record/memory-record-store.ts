import { createFileRecordStore, type RecordStoreOptions } from './file-record-store';
import { createMemoryFileSystem } from './memory-file-system';
import type { RecordStore } from './record-store';

/** The same record on a disk in memory: every rule but surviving the process holds. */
export function createMemoryRecordStore(options: RecordStoreOptions): RecordStore {
  return createFileRecordStore({ ...options, fileSystem: options.fileSystem ?? createMemoryFileSystem() });
}
