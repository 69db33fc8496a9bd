import { answered } from '../bridge/bridge';
import type { DraftSlice } from './app-state';
import type { SliceTools } from './slice';

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
