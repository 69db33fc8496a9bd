import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

export interface DirectoryFiles {
  /** Asks for a file with vendors; what it holds is shown before anything is imported. [B3] */
  readonly importVendors: () => Promise<void>;
  readonly exportVendors: () => Promise<void>;
}

/** Vendors from files and into files; what was refused is said in a toast. */
export function directoryFiles({ get, bridge }: SliceTools): DirectoryFiles {
  const problem = (sentence: string) => get().toast(sentence, { tone: 'problem' });
  return {
    async importVendors() {
      const outcome = await answered(bridge.readVendorFile());
      if (!outcome.ok) problem(outcome.error.sentence);
      else if (outcome.value !== null) get().showDialog({ kind: 'import-vendors', file: outcome.value });
    },
    async exportVendors() {
      const outcome = await answered(bridge.exportVendors());
      if (!outcome.ok) problem(outcome.error.sentence);
      else if (outcome.value !== null) get().toast(`Directory saved as ${outcome.value.path}`);
    },
  };
}
