/** What the settings need of electron-store, so that everything else can be tested without Electron. */
export interface KeyValueStore {
  readonly get: (key: string) => unknown;
  /** Throws when the disk does not take it. */
  readonly set: (values: Readonly<Record<string, unknown>>) => void;
}

/** Lives as long as the app: for a settings folder that cannot be written, and for tests. */
export function createMemoryStore(initial: Readonly<Record<string, unknown>> = {}): KeyValueStore {
  const values = new Map(Object.entries(initial));
  return {
    get: (key) => values.get(key),
    set: (changed) => {
      for (const [key, value] of Object.entries(changed)) values.set(key, value);
    },
  };
}
