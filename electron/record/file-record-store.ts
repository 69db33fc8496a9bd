import path from 'node:path';
import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { adoptRecord } from './adopt-record';
import { codeOf } from './disk-failure';
import type { FileSystem } from './file-system';
import { nodeFileSystem } from './node-file-system';
import { openRecord } from './open-record';
import { isRecordId, sortFolder } from './record-folder';
import type { RecordStore } from './record-store';

export interface RecordStoreOptions {
  /** The folder that holds one folder for each record. */
  readonly root: string;
  /** This installation. */
  readonly device: string;
  readonly now: () => Instant;
  /** Names new segments. */
  readonly newId: NewId;
  readonly fileSystem?: FileSystem;
}

/** Records as files below a folder. */
export function createFileRecordStore(options: RecordStoreOptions): RecordStore {
  const { root, device, now, newId, fileSystem = nodeFileSystem } = options;

  async function listOrNothing(folder: string) {
    try {
      return await fileSystem.listFolder(folder);
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return [];
      throw cause;
    }
  }

  return {
    async list() {
      const folders = (await listOrNothing(root)).filter(({ name, kind }) => kind === 'folder' && isRecordId(name));
      const names: string[] = [];
      for (const { name } of folders) {
        const { segmentFiles } = sortFolder(await listOrNothing(path.join(root, name)));
        if (segmentFiles.length > 0) names.push(name);
      }
      return names.sort();
    },
    async adopt(recordId, coming) {
      const isSafe =
        isRecordId(recordId) && coming.segments.every(({ name }) => isRecordId(name.replace(/\.jsonl$/, '')));
      if (!isSafe) throw new Error(`not the id of a record: ${JSON.stringify(recordId)}`);
      return adoptRecord({ folder: path.join(root, recordId), fileSystem, now, newId }, coming);
    },
    async open(recordId) {
      // An id comes from a list of ours or from a checked request; anything else could climb out of the folder.
      if (!isRecordId(recordId)) throw new Error(`not the id of a record: ${JSON.stringify(recordId)}`);
      return openRecord({ id: recordId, folder: path.join(root, recordId), fileSystem, device, now, newId });
    },
  };
}
