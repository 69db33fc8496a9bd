import { useCallback, useEffect, useRef, useState } from 'react';
import { useAppStore } from '../state/app-store';

/** A draft is kept this long after the last key, at most. [L9] */
const PAUSE_MS = 300;

export interface DraftHandle {
  readonly text: string;
  /** False until what was kept under the key has been read. */
  readonly isLoaded: boolean;
  readonly change: (text: string) => void;
  /** Keeps it now: on blur, and after it was sent. */
  readonly flush: () => void;
}

/** Text that survives a kill: kept 300 ms after a pause and on blur, and read back under the same key. [L9] */
export function useDraft(key: string): DraftHandle {
  const store = useAppStore();
  const [draft, setDraft] = useState({ key, text: '', isLoaded: false });
  // What is typed and not yet kept; lives outside of the state, since leaving has to see the latest.
  const pending = useRef<{ readonly key: string; readonly text: string; readonly timer: number } | null>(null);

  const flush = useCallback(() => {
    if (pending.current === null) return;
    const { key: pendingKey, text, timer } = pending.current;
    window.clearTimeout(timer);
    pending.current = null;
    void store.getState().saveDraft(pendingKey, text);
  }, [store]);

  useEffect(() => {
    let left = false;
    setDraft({ key, text: '', isLoaded: false });
    void store
      .getState()
      .loadDraft(key)
      .then((kept) => {
        // Whoever was faster than the disk keeps what was typed.
        if (!left && pending.current?.key !== key) setDraft({ key, text: kept ?? '', isLoaded: true });
      });
    window.addEventListener('pagehide', flush);
    return () => {
      left = true;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [key, store, flush]);

  const change = useCallback(
    (text: string) => {
      setDraft({ key, text, isLoaded: true });
      if (pending.current !== null) window.clearTimeout(pending.current.timer);
      pending.current = { key, text, timer: window.setTimeout(flush, PAUSE_MS) };
    },
    [key, flush],
  );

  return { text: draft.text, isLoaded: draft.isLoaded, change, flush };
}
