import type { IncidentSummary } from '@contract/incidents';
import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

export interface QuickSlice {
  /** In the small window: what it was last opened with. Null until it can be shown. */
  readonly quick: { readonly targets: readonly IncidentSummary[]; readonly opening: number } | null;
  /** Asks where a line goes now, and opens that incident here. */
  readonly wantQuickCapture: () => Promise<void>;
  readonly fitQuickCapture: (height: number) => Promise<void>;
  /** Hides the small window; the main one says `text` of what was logged since. */
  readonly closeQuickCapture: (text: string) => Promise<void>;
  readonly showMainWindow: () => Promise<void>;
}

/** The small window of quick capture, which holds one line and forgets nothing. [L1, L9] */
export function quickSlice({ get, set, bridge }: SliceTools): QuickSlice {
  // Acts that the main window was told of already.
  let told = 0;

  return {
    quick: null,

    async wantQuickCapture() {
      const opening = (get().quick?.opening ?? 0) + 1;
      try {
        const { targets, incidentId } = await bridge.loadQuickCapture();
        if (incidentId !== null && incidentId !== get().open?.incidentId) await get().openIncident(incidentId);
        set({ quick: { targets, opening } });
      } catch {
        get().toast('The incidents could not be read. Open Holdline, or restart it.', { tone: 'problem' });
        set({ quick: { targets: [], opening } });
      }
    },
    async fitQuickCapture(height) {
      await answered(bridge.fitQuickCapture(height));
    },
    async closeQuickCapture(text) {
      const { acts, toasts } = get();
      const made = acts.slice(told);
      told = acts.length;
      // What had to be said was read by now.
      if (toasts.length > 0) set({ toasts: [] });
      const incidentId = made.at(-1)?.incidentId;
      const logged = made.map(({ actId, entryIds }) => ({ actId, entryIds }));
      await answered(bridge.closeQuickCapture(incidentId === undefined ? null : { incidentId, acts: logged, text }));
    },
    async showMainWindow() {
      await answered(bridge.showMainWindow());
    },
  };
}
