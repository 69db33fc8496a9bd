import type { MenuAction } from '@contract/window-api';
import { answered } from '../bridge/bridge';
import type { FrameSlice } from './app-state';
import { initialLogView } from './screen';
import type { SliceTools } from './slice';

/** More than this at once would cover the log. */
const MAX_TOASTS = 3;

/** The frame around every screen: which one, the dialog, what was saved, what is said. */
export function frameSlice({
  get,
  set,
  bridge,
}: SliceTools): FrameSlice & { readonly tellMenu: (action: MenuAction) => void } {
  const menuListeners = new Set<(action: MenuAction) => void>();
  let lastId = 0;

  return {
    screen: { name: 'incidents' },
    dialog: null,
    saved: { kind: 'none' },
    toasts: [],
    announcement: { id: 0, text: '' },
    logView: initialLogView,

    showScreen(screen) {
      if (screen.name === 'war-room' && get().open?.incidentId !== screen.incidentId) {
        void get().openIncident(screen.incidentId);
        return;
      }
      set({ screen });
    },
    showDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
    toast(text, options = {}) {
      lastId += 1;
      const toast = { id: lastId, text, undoActId: options.undoActId ?? null, tone: options.tone ?? 'plain' };
      set((state) => ({ toasts: [...state.toasts, toast].slice(-MAX_TOASTS) }));
      get().announce(text);
    },
    dismissToast: (id) => set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
    announce(text) {
      lastId += 1;
      set({ announcement: { id: lastId, text } });
    },
    // Whoever looks for something in the log wants to see the log.
    setLogView: (change) => set((state) => ({ logView: { ...state.logView, ...change }, checklist: null })),
    checklist: null,
    showChecklist: (checklist) => set({ checklist }),
    workTab: 'now',
    showWorkTab: (workTab) => set({ workTab }),
    wantedPartyId: null,
    showParty: (wantedPartyId) => set({ wantedPartyId }),
    wantedDue: null,
    async showDue(target) {
      if (target === null) return set({ wantedDue: null });
      const { open, screen } = get();
      const isThere = open?.incidentId === target.incidentId && screen.name === 'war-room';
      // A dialog that is open keeps what was typed into it: whoever clicked a notification closes it first.
      if (get().dialog !== null && !isThere) return;
      if (!isThere) await get().openIncident(target.incidentId);
      if (target.kind === 'chase') return get().showParty(target.id);
      if (target.kind === 'patience') get().chooseTrailParty(target.id);
      set({ wantedDue: { kind: target.kind, id: target.id } });
    },
    showEntry: (entryId) => set({ logView: { ...initialLogView, selectedEntryId: entryId }, checklist: null }),
    async openLink(url) {
      const outcome = await answered(bridge.openLink(url));
      if (!outcome.ok) get().toast(outcome.error.sentence, { tone: 'problem' });
    },
    listenToMenu(listener) {
      menuListeners.add(listener);
      return () => menuListeners.delete(listener);
    },
    tellMenu(action) {
      for (const listener of menuListeners) listener(action);
    },
  };
}
