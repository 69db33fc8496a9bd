import { useEffect } from 'react';
import { useAppStore } from '../state/app-store';
import { isInField } from './use-hotkeys';

/**
 * Ctrl+Z, by its keys or from the menu: words that were typed come first; where the field has nothing to take back, or
 * none has the focus, the last act is undone. [L5]
 */
export function useAppUndo(): void {
  const store = useAppStore();
  useEffect(() => {
    const undo = () => {
      if (undoTyping(document.activeElement)) return;
      const { dialog, screen, undo: undoAct, undoInDirectory } = store.getState();
      if (dialog !== null) return;
      if (screen.name === 'war-room') void undoAct();
      if (screen.name === 'directory') void undoInDirectory();
    };
    // Left alone, Chromium takes the keys before the menu does, and with them the last words typed in any field.
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!(ctrlKey || metaKey) || altKey) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !shiftKey;
      const isRedoElsewhere = (key === 'z' || key === 'y') && !isInField(event.target);
      if (!isUndo && !isRedoElsewhere) return;
      event.preventDefault();
      if (isUndo) undo();
    };
    // Ahead of the components' library, whose fields let no key out.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    const stopListening = store.getState().listenToMenu((action) => {
      if (action === 'undo') undo();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      stopListening();
    };
  }, [store]);
}

/** The field's own undo; false when it has nothing to take back. */
function undoTyping(field: Element | null): boolean {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !isInField(field)) return false;
  const before = field.value;
  // The only way to reach it. It is one for the whole page, and says yes to what is no longer there.
  if (!document.execCommand('undo')) return false;
  if (document.activeElement !== field) {
    // That was another field's, such as the draft while the filter is empty.
    document.execCommand('redo');
    field.focus();
    return false;
  }
  return field.value !== before;
}
