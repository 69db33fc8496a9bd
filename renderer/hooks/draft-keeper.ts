/** A draft is kept this long after the last key, at most. [L9] */
const PAUSE_MS = 300;

export interface DraftKeeper {
  readonly change: (text: string) => void;
  /** Keeps it now. */
  readonly flush: () => void;
  /** Keeps it now, and shows nothing any more. */
  readonly leave: () => void;
}

export interface DraftKeeperOptions {
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => void;
  /** What was kept with what was typed before it could be read: none of the two may take the other's place. */
  readonly joined: (kept: string, typed: string) => string;
  readonly show: (text: string) => void;
}

/**
 * Keeps what is typed 300 ms after a pause. Nothing is kept before the draft of the last time was read, because a slow
 * disk would lose that one to the first key; both stay. [L9]
 */
export function createDraftKeeper({ load, save, joined, show }: DraftKeeperOptions): DraftKeeper {
  let pending: { readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let isLoaded = false;
  let isLeft = false;

  const flush = () => {
    if (pending === null || !isLoaded) return;
    const { text, timer } = pending;
    clearTimeout(timer);
    pending = null;
    save(text);
  };
  void load().then((kept) => {
    isLoaded = true;
    if (pending !== null && kept !== null) pending = { ...pending, text: joined(kept, pending.text) };
    if (!isLeft) show(pending?.text ?? kept ?? '');
    flush();
  });

  return {
    change(text) {
      if (pending !== null) clearTimeout(pending.timer);
      pending = { text, timer: setTimeout(flush, PAUSE_MS) };
    },
    flush,
    leave() {
      isLeft = true;
      flush();
    },
  };
}
