import { useEffect } from 'react';
import { useAppStore } from '../state/app-store';
import { isInField } from './use-hotkeys';

/**
 * Ctrl+Z: words that were typed come first; where a field has nothing to take back, or none has the focus, the last act
 * is undone. [L5]
 */
export function useAppUndo(): void {
  const store = useAppStore();
  useEffect(() => {
    const undoAct = () => {
      const { dialog, screen, undo } = store.getState();
      if (dialog === null && screen.name === 'war-room') void undo();
    };
    // Outside of fields Chromium would take the keys before the menu does, and eat a draft that nobody is looking at.
    const onKeyDown = (event: KeyboardEvent) => {
      const { defaultPrevented, ctrlKey, metaKey, altKey, target } = event;
      const key = event.key.toLowerCase();
      if (defaultPrevented || !(ctrlKey || metaKey) || altKey || isInField(target)) return;
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undoAct();
    };
    window.addEventListener('keydown', onKeyDown);
    const stopListening = store.getState().listenToMenu((action) => {
      if (action !== 'undo') return;
      // The only way to reach a field's own undo; false when it has nothing to take back.
      if (!isInField(document.activeElement) || !document.execCommand('undo')) undoAct();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stopListening();
    };
  }, [store]);
}
