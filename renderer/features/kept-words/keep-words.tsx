import { type ReactNode, useEffect, useMemo } from 'react';
import { useApp, useAppStore } from '../../state/app-store';
import type { Dialog } from '../../state/dialog';
import { WordKeeperContext } from '../../ui/kept-words';
import { createWordKeeper } from './word-keeper';

/** These keep their words in a draft of their own; the rungs of a ladder are rows whose fields go by the same label. */
const withoutKeeper: ReadonlySet<Dialog['kind']> = new Set(['say', 'update', 'call', 'ladder']);
const ofNoIncident: ReadonlySet<Dialog['kind']> = new Set(['declare', 'vendor', 'playbook']);

/** Around dialogs: what is typed into one outlives Esc, its cross and a crash, until it is sent. [L9] */
export function KeepWords({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const key = useApp((state) => keptUnder(state.dialog, state.open?.incidentId ?? null));
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

/** By what the dialog is about, so that words for one party never turn up in the dialog of another. */
function keptUnder(dialog: Dialog | null, incidentId: string | null): string | null {
  if (dialog === null || withoutKeeper.has(dialog.kind)) return null;
  const about = Object.entries(dialog).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' ? [value] : [],
  );
  if (ofNoIncident.has(dialog.kind)) return ['dialog', dialog.kind, ...about].join('/');
  return incidentId === null ? null : ['dialog', incidentId, dialog.kind, ...about].join('/');
}
