import { useCallback, useEffect, useRef, useState } from 'react';
import { useAppStore } from '../state/app-store';
import { createDraftKeeper, type DraftKeeper, type DraftKeeperOptions } from './draft-keeper';

export interface DraftHandle {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Keeps it now: on blur, and after it was sent. */
  readonly flush: () => void;
}

/**
 * Text that survives a kill: kept 300 ms after a pause and on blur, and read back under the same key. `joined` must be
 * the same function at every render. [L9]
 */
export function useDraft(key: string, joined: DraftKeeperOptions['joined']): DraftHandle {
  const store = useAppStore();
  const [draft, setDraft] = useState({ key, text: '' });
  const keeper = useRef<DraftKeeper | null>(null);

  useEffect(() => {
    setDraft({ key, text: '' });
    const { loadDraft, saveDraft } = store.getState();
    const made = createDraftKeeper({
      load: () => loadDraft(key),
      save: (text) => void saveDraft(key, text),
      joined,
      show: (text) => setDraft({ key, text }),
    });
    keeper.current = made;
    window.addEventListener('pagehide', made.flush);
    return () => {
      window.removeEventListener('pagehide', made.flush);
      made.leave();
    };
  }, [key, store, joined]);

  const change = useCallback(
    (text: string) => {
      setDraft({ key, text });
      keeper.current?.change(text);
    },
    [key],
  );
  const flush = useCallback(() => keeper.current?.flush(), []);

  return { text: draft.key === key ? draft.text : '', change, flush };
}
