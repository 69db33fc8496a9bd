import type { DueTarget, MenuAction } from '@contract/news';
import type { Instant } from '@domain/kernel/instant';
import { answered } from '../bridge/bridge';
import type { Dialog } from './dialog';
import { type ChecklistView, initialLogView, type LogView, type Screen, type WorkTab } from './screen';
import type { SliceTools } from './slice';

/** What the title bar says about the last thing that had to be kept. [J1, J5] */
export type Saved =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly sentence: string };

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** The act that its Undo takes back; null when there is nothing to take back. */
  readonly undoActId: string | null;
  readonly tone: ToastTone;
}

export type ToastTone = 'plain' | 'problem';

export interface FrameSlice {
  readonly screen: Screen;
  readonly dialog: Dialog | null;
  readonly saved: Saved;
  readonly toasts: readonly Toast[];
  /** What the one live region says next; a new id says the same words again. */
  readonly announcement: { readonly id: number; readonly text: string };
  readonly logView: LogView;
  readonly showScreen: (screen: Screen) => void;
  readonly showDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
  readonly toast: (text: string, options?: { readonly undoActId?: string; readonly tone?: ToastTone }) => void;
  readonly dismissToast: (id: number) => void;
  /** Says something to a screen reader, politely. */
  readonly announce: (text: string) => void;
  readonly setLogView: (change: Partial<LogView>) => void;
  /** Goes to an entry, past any tab and filter that would hide it. */
  readonly showEntry: (entryId: string) => void;
  /** The tab of the war room's right column. */
  readonly workTab: WorkTab;
  readonly showWorkTab: (tab: WorkTab) => void;
  /** The checklist that stands in the place of the log, for each of its targets; null: the log. */
  readonly checklist: ChecklistView | null;
  readonly showChecklist: (checklist: ChecklistView | null) => void;
  /** The party whose card is to have the focus; null once it has it. */
  readonly wantedPartyId: string | null;
  /** Goes to the card of a party, also where a narrow window has folded it away. Null: it is there. */
  readonly showParty: (partyId: string | null) => void;
  /** What is due and is to have the focus, of the open incident; null once it has it. */
  readonly wantedDue: Pick<DueTarget, 'kind' | 'id'> | null;
  /** Goes to something that is due, in whichever incident. Null: it is there. */
  readonly showDue: (target: DueTarget | null) => Promise<void>;
  readonly openLink: (url: string) => Promise<void>;
  /** Tells of menu items and accelerators; answers the function that ends it. */
  readonly listenToMenu: (listener: (action: MenuAction) => void) => () => void;
}

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
