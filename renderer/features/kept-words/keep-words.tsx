import { type ReactNode, useEffect, useMemo } from 'react';
import { useApp, useAppStore } from '../../state/app-store';
import { dialogDraftKey } from '../../state/dialog-draft-key';
import { WordKeeperContext } from '../../ui/kept-words';
import { createWordKeeper } from './word-keeper';

/** Around dialogs: what is typed into one outlives Esc, its cross and a crash, until it is sent. [L9] */
export function KeepWords({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const key = useApp((state) => dialogDraftKey(state.dialog, state.open?.incidentId ?? null));
  const keeper = useMemo(() => {
    if (key === null) return null;
    const { loadDraft, saveDraft } = store.getState();
    return createWordKeeper({ load: () => loadDraft(key), save: (text) => void saveDraft(key, text) });
  }, [key, store]);
  useEffect(() => {
    if (keeper === null) return;
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      window.removeEventListener('pagehide', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return <WordKeeperContext value={keeper}>{children}</WordKeeperContext>;
}
