import { createFileRecordStore } from '../../electron/record/file-record-store';
import { createMemoryFileSystem } from '../../electron/record/memory-file-system';
import { createMemoryRecordStore } from '../../electron/record/memory-record-store';
import { createNewId } from '../../electron/record/new-id';
import { temporaryFolder } from '../support/record';
import { recordStoreContract } from './record-store.contract';

recordStoreContract('files', async () => {
  const root = await temporaryFolder();
  return {
    store: (device, { now }) => createFileRecordStore({ root, device, now, newId: createNewId(now) }),
  };
});

recordStoreContract('memory', async () => {
  const fileSystem = createMemoryFileSystem();
  return {
    store: (device, { now }) =>
      createMemoryRecordStore({ root: '/data', device, now, newId: createNewId(now), fileSystem }),
  };
});
