import ElectronStore from 'electron-store';
import { createMemoryStore, type KeyValueStore } from './key-value-store';

export interface OpenedStore {
  readonly store: KeyValueStore;
  /** What the person should know, such as that nothing can be kept. */
  readonly notices: readonly string[];
}

/** Opens `settings.json` in a folder, or another file. One that cannot be opened or written never keeps the app from starting. */
export function openElectronStore(folder: string, name = 'settings'): OpenedStore {
  try {
    const store = new ElectronStore<Record<string, unknown>>({
      cwd: folder,
      name,
      // A corrupt file was set aside before; electron-store would empty it without a word.
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    });
    return { store: { get: (key) => readOrNothing(store, key), set: (values) => store.set(values) }, notices: [] };
  } catch {
    const notice = `The ${name} in ${folder} could not be opened; what you set now is kept until you quit.`;
    return { store: createMemoryStore(), notices: [notice] };
  }
}

/** electron-store reads the file at each ask; another program may have spoiled it since the start. */
function readOrNothing(store: ElectronStore<Record<string, unknown>>, key: string): unknown {
  try {
    return store.get(key);
  } catch {
    return undefined;
  }
}
