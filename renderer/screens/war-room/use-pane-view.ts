import type { Workaround } from '@domain/incident/workarounds';
import { useEffect, useState } from 'react';
import type { DueKey } from '../../features/attention/use-wanted-due';
import { useHotkeys } from '../../hooks/use-hotkeys';
import { useApp, useAppStore } from '../../state/app-store';
import type { WorkTab } from '../../state/screen';

export type PaneView = 'log' | 'parties' | 'trail';

const WANTED_UP_TO_MS = 5000;

/**
 * Which pane a narrow window shows; a jump to an entry shows the log, one to a party the parties, one to
 * something due what is in hand. */
export function usePaneView(): { readonly view: PaneView; readonly show: (view: PaneView) => void } {
  const [view, show] = useState<PaneView>('log');
  const selectedEntryId = useApp((state) => state.logView.selectedEntryId);
  useEffect(() => {
    if (selectedEntryId !== null) show('log');
  }, [selectedEntryId]);
  const checklist = useApp((state) => state.checklist);
  useEffect(() => {
    // A narrow window shows the grid in the place of the log.
    if (checklist !== null) show('log');
  }, [checklist]);
  const wantedPartyId = useApp((state) => state.wantedPartyId);
  const showParty = useApp((state) => state.showParty);
  useEffect(() => {
    if (wantedPartyId === null) return;
    show('parties');
    // A card that was folded away takes the focus once it is drawn.
    const frame = requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`[data-party-id="${CSS.escape(wantedPartyId)}"]`);
      card?.focus();
      showParty(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [wantedPartyId, showParty]);
  const store = useAppStore();
  const wantedDue = useApp((state) => state.wantedDue);
  const showDue = useApp((state) => state.showDue);
  const showWorkTab = useApp((state) => state.showWorkTab);
  useEffect(() => {
    if (wantedDue === null) return;
    show('trail');
    showWorkTab(tabOf(wantedDue, store.getState().open?.incident.workarounds ?? []));
    // What was kept or taken back meanwhile has no row that could take the focus.
    const gone = setTimeout(() => void showDue(null), WANTED_UP_TO_MS);
    return () => clearTimeout(gone);
  }, [wantedDue, showDue, showWorkTab, store]);
  useHotkeys({
    Escape: () => {
      if (view !== 'parties') return;
      show('log');
      // What had the focus inside of the pane is hidden now.
      document.querySelector<HTMLElement>('[data-pane-button=parties]')?.focus();
    },
  });
  return { view, show };
}

/** The tab on which something due has its row. A recheck is of a workaround, else of a path. */
function tabOf({ kind, id }: DueKey, workarounds: readonly Workaround[]): WorkTab {
  if (kind === 'update') return 'updates';
  return kind === 'recheck' && !workarounds.some((one) => one.id === id) ? 'investigation' : 'now';
}
