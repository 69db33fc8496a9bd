import { useEffect } from 'react';
import { useAppStore } from '../state/app-store';
import { useHotkeys } from './use-hotkeys';

/**
 * F6 and Shift+F6 move the focus from pane to pane. A pane is an element with `data-pane`, in the order of the page;
 * the focus goes to its `data-pane-focus` element, else to the pane itself (which then needs `tabIndex={-1}`).
 */
export function usePaneCycle(): void {
  const store = useAppStore();
  useHotkeys({ F6: (event) => focusNextPane(event.shiftKey ? -1 : 1) });
  useEffect(
    () =>
      store.getState().listenToMenu((action) => {
        if (action === 'next-pane') focusNextPane(1);
      }),
    [store],
  );
}

function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
  if (panes.length === 0) return;
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = current === -1 ? (step === 1 ? 0 : panes.length - 1) : (current + step + panes.length) % panes.length;
  const pane = panes[next];
  (pane?.querySelector<HTMLElement>('[data-pane-focus]') ?? pane)?.focus();
}
