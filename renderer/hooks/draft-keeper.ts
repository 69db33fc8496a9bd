/** A key is kept this long after it, at most, however long the typing goes on. [L9] */
const UNKEPT_MS = 300;

export interface DraftKeeper {
  /** The text is asked for when it is kept, so that a key need not wait for its making. */
  readonly change: (text: () => string) => void;
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
 * Keeps what is typed within 300 ms. Nothing is kept before the draft of the last time was read, because a slow
 * disk would lose that one to the first key; both stay. [L9]
 */
export function createDraftKeeper({ load, save, joined, show }: DraftKeeperOptions): DraftKeeper {
  let pending: { readonly text: () => string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let isLoaded = false;
  let isLeft = false;

  const flush = () => {
    if (pending === null || !isLoaded) return;
    const { text, timer } = pending;
    clearTimeout(timer);
    pending = null;
    save(text());
  };
  void load().then((kept) => {
    isLoaded = true;
    const typed = pending?.text() ?? null;
    const text = typed === null ? (kept ?? '') : kept === null ? typed : joined(kept, typed);
    if (pending !== null) pending = { ...pending, text: () => text };
    if (!isLeft) show(text);
    flush();
  });

  return {
    change(text) {
      pending = { text, timer: pending?.timer ?? setTimeout(flush, UNKEPT_MS) };
    },
    flush,
    leave() {
      isLeft = true;
      flush();
    },
  };
}
