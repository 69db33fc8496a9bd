import type { News } from '@contract/news';
import { createDirectoryRoom, type DirectoryRoom } from '../../../electron/directory/directory-room';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { createMemoryFileSystem } from '../../../electron/record/memory-file-system';
import { createNewId } from '../../../electron/record/new-id';
import { type FaultyFileSystem, faultyFileSystem } from '../../support/faulty-file-system';
import { handClock } from '../../support/record';

export interface DirectoryBench {
  readonly room: DirectoryRoom;
  readonly news: readonly News[];
  readonly disk: FaultyFileSystem;
  /** The same folder, opened by another computer. */
  readonly another: (device: string) => DirectoryBench;
}

/** The directory on a disk in memory. */
export function directoryBench(): DirectoryBench {
  return benchOn(faultyFileSystem(createMemoryFileSystem()), 'laptop');
}

function benchOn(disk: FaultyFileSystem, device: string): DirectoryBench {
  const clock = handClock();
  const newId = createNewId(clock.now);
  const news: News[] = [];
  const room = createDirectoryRoom({
    store: createFileRecordStore({ root: '/data', device, now: clock.now, newId, fileSystem: disk }),
    now: clock.now,
    newId,
    author: () => ({ device, name: `Name of ${device}` }),
    publish: (one) => news.push(one),
    logError: (what, cause) => {
      throw new Error(what, { cause });
    },
  });
  return { room, news, disk, another: (name) => benchOn(disk, name) };
}
