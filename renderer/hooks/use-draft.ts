import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useAppStore } from '../state/app-store';
import { createDraftKeeper, type DraftKeeper, type DraftKeeperOptions } from './draft-keeper';
import { once } from './once';

const nothing = () => '';

export interface DraftHandle {
  readonly text: string;
  readonly change: (text: string) => void;
  /**
   * As `change`, for a field that shows its words itself: the text is made from the one before when it is needed, and
   * drawn by `show`.
   */
  readonly keep: (next: (before: string) => string) => void;
  readonly show: () => void;
  /** The text as of the last key, drawn or not. */
  readonly latest: () => string;
  /** Keeps it now: on blur, and after it was sent. */
  readonly flush: () => void;
}

/**
 * Text that survives a kill: kept within 300 ms and on blur, and read back under the same key. `joined` must be
 * the same function at every render. [L9]
 */
export function useDraft(key: string, joined: DraftKeeperOptions['joined']): DraftHandle {
  const store = useAppStore();
  const [draft, setDraft] = useState({ key, text: '' });
  const newest = useRef<{ readonly key: string; readonly text: () => string }>({ key, text: nothing });
  const keeper = useRef<DraftKeeper | null>(null);
  // Drawn anew even where it equals what was drawn before: the field may show what was typed in between.
  const show = useCallback(() => setDraft({ key: newest.current.key, text: newest.current.text() }), []);

  // Before anybody can type: what is typed while no keeper is there would be shown and kept nowhere.
  useLayoutEffect(() => {
    const put = (text: string) => {
      newest.current = { key, text: () => text };
      show();
    };
    if (newest.current.key !== key) put('');
    const { loadDraft, saveDraft } = store.getState();
    const made = createDraftKeeper({
      load: () => loadDraft(key),
      save: (text) => void saveDraft(key, text),
      joined,
      show: put,
    });
    keeper.current = made;
    window.addEventListener('pagehide', made.flush);
    return () => {
      window.removeEventListener('pagehide', made.flush);
      made.leave();
    };
  }, [key, store, joined, show]);

  const keep = useCallback(
    (next: (before: string) => string) => {
      const before = newest.current.key === key ? newest.current.text : nothing;
      const text = once(() => next(before()));
      newest.current = { key, text };
      keeper.current?.change(text);
    },
    [key],
  );
  const change = useCallback(
    (text: string) => {
      keep(() => text);
      show();
    },
    [keep, show],
  );
  const latest = useCallback(() => (newest.current.key === key ? newest.current.text() : ''), [key]);
  const flush = useCallback(() => keeper.current?.flush(), []);

  return { text: draft.key === key ? draft.text : '', change, keep, show, latest, flush };
}
