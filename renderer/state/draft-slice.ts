import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

export interface DraftSlice {
  readonly loadDraft: (key: string) => Promise<string | null>;
  /** Keeps a draft; empty text removes it. False: it could not be kept, and the title bar says why. [L9] */
  readonly saveDraft: (key: string, text: string) => Promise<boolean>;
}

/** What was typed and not yet sent. [L9] */
export function draftSlice({ set, bridge }: SliceTools): DraftSlice {
  return {
    async loadDraft(key) {
      try {
        return await bridge.loadDraft(key);
      } catch {
        return null;
      }
    },
    async saveDraft(key, text) {
      const outcome = await answered(bridge.saveDraft(key, text));
      if (!outcome.ok) set({ saved: { kind: 'failed', sentence: outcome.error.sentence } });
      return outcome.ok;
    },
  };
}
