import { useMemo } from 'react';
import { useApp, useAppStore } from '../../state/app-store';
import { ToastRegion } from '../../ui/toast-region';

/** What was just done, each with its Undo. [L5] */
export function Toasts() {
  const store = useAppStore();
  const toasts = useApp((state) => state.toasts);
  const dismissToast = useApp((state) => state.dismissToast);
  const views = useMemo(
    () => toasts.map(({ id, text, tone, undoActId }) => ({ id, text, tone, canUndo: undoActId !== null })),
    [toasts],
  );
  const undo = (id: number) => {
    const actId = toasts.find((toast) => toast.id === id)?.undoActId;
    if (actId == null) return;
    const { directoryActs, undo: undoInIncident, undoInDirectory } = store.getState();
    void (directoryActs.includes(actId) ? undoInDirectory : undoInIncident)(actId);
  };
  return <ToastRegion toasts={views} onUndo={undo} onDismiss={dismissToast} />;
}
