import { createEntryFeed, type FeedSource } from './entry-feed';
import type { EntryQuery, FromSearch, ToSearch } from './messages';
import type { SearchAnswer } from './search';

/** 1,024 entries at a time: some 2 ms, between which keys and frames are let through. */
const SLICE = 4;

/** Where the search runs: a worker, or in a test the same code without one. */
export interface SearchPort {
  readonly send: (message: ToSearch) => void;
  readonly listen: (listener: (message: FromSearch) => void) => void;
  readonly close: () => void;
}

export interface EntryFinder {
  readonly follow: (source: FeedSource | null) => void;
  /** The answer; null once a newer query was asked, whose answer is the one that counts. */
  readonly ask: (query: EntryQuery) => Promise<SearchAnswer | null>;
  /** Tells whenever the search came to know more; answers the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** How many entries of the log it knows. Fewer than there are while a long log is read in. */
  readonly known: () => number;
  readonly close: () => void;
}

/** Finds entries of the open incident. `whenIdle` runs something once the window has nothing more urgent to do. */
export function createEntryFinder(port: SearchPort, whenIdle: (run: () => void) => void): EntryFinder {
  const feed = createEntryFeed(port.send);
  const listeners = new Set<() => void>();
  let isReading = false;
  let isClosed = false;
  let lastId = 0;
  let asked: { readonly queryId: number; readonly settle: (answer: SearchAnswer | null) => void } | null = null;

  port.listen(({ queryId, answer }) => {
    // An answer to an older query comes too late.
    if (asked?.queryId !== queryId) return;
    asked.settle(answer);
    asked = null;
  });

  const readOn = () => {
    isReading = !isClosed && feed.step(SLICE);
    if (isReading) whenIdle(readOn);
    for (const listener of listeners) listener();
  };

  return {
    follow(source) {
      feed.follow(source);
      if (isReading) return;
      isReading = true;
      whenIdle(readOn);
    },
    ask(query) {
      asked?.settle(null);
      lastId += 1;
      const queryId = lastId;
      return new Promise((settle) => {
        asked = { queryId, settle };
        port.send({ type: 'query', queryId, query });
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    known: feed.known,
    close() {
      isClosed = true;
      asked?.settle(null);
      asked = null;
      port.close();
    },
  };
}
