import { useEffect } from 'react';
import { useAppStore } from '../state/app-store';
import { isInField } from './use-hotkeys';

/**
 * Ctrl+Z, which the menu sends: words that were typed come first; where a field has nothing to take back, the last
 * act is undone. [L5]
 */
export function useAppUndo(): void {
  const store = useAppStore();
  useEffect(
    () =>
      store.getState().listenToMenu((action) => {
        if (action !== 'undo') return;
        // The only way to reach a field's own undo; false when it has nothing to take back.
        if (isInField(document.activeElement) && document.execCommand('undo')) return;
        const { dialog, screen, undo } = store.getState();
        if (dialog === null && screen.name === 'war-room') void undo();
      }),
    [store],
  );
}
