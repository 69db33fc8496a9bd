import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings a newly chosen entry into view and gives it the focus, also when it was chosen elsewhere, such as the entry
 * that proves a stance. Each choice is followed once: what arrives or is filtered later moves nothing.
 */
export function useFollowSelection(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>,
  selectedId: string | null,
  selectedIndex: number,
): void {
  const followed = useRef<string | null>(null);
  const isDrawn = virtualizer.getVirtualItems().length > 0;
  useEffect(() => {
    // A list that has just come, as from an empty tab, draws its rows once it knows its own height.
    if (selectedId !== null && (selectedIndex === -1 || !isDrawn)) return;
    if (followed.current === selectedId) return;
    followed.current = selectedId;
    if (selectedId === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-entry-id="${CSS.escape(selectedId)}"]`);
    // A row that was clicked is in view; a row above or below is brought there.
    if (row?.contains(document.activeElement) === true) return;
    // The newest is the end: below it stands only the line of now, and the log follows on from there.
    if (selectedIndex === virtualizer.options.count - 1) virtualizer.scrollToEnd();
    else virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
    row?.focus({ preventScroll: true });
  }, [scroller, virtualizer, selectedId, selectedIndex, isDrawn]);
}
