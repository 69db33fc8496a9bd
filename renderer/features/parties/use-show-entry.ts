import type { EntryId } from '@domain/kernel/ids';
import { useApp } from '../../state/app-store';

/** Goes to an entry of the log; from a dialog, which is closed for it. */
export function useShowEntry(): (entryId: EntryId) => void {
  const closeDialog = useApp((state) => state.closeDialog);
  const setLogView = useApp((state) => state.setLogView);
  const showEntry = useApp((state) => state.showEntry);
  return (entryId) => {
    closeDialog();
    // Chosen already, it would not be followed again; and a dialog that closes gives the focus back first.
    setLogView({ selectedEntryId: null });
    requestAnimationFrame(() => showEntry(entryId));
  };
}
