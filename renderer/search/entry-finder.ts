import { createEntryFeed, type FeedSource } from './entry-feed';
import type { EntryQuery, FromSearch, ToSearch } from './messages';
import type { SearchAnswer } from './search';
import { LEVELS } from './word-index';

/** 1,024 entries at a time: some 2 ms, between which keys and frames are let through. */
const SLICE = 4;

/** Where the search runs: a worker, or in a test the same code without one. */
export interface SearchPort {
  readonly send: (message: ToSearch) => void;
  readonly listen: (listener: (message: FromSearch) => void, onFailure: () => void) => void;
  readonly close: () => void;
}

export interface EntryFinder {
  readonly follow: (source: FeedSource | null) => void;
  /** The answer; null once a newer query was asked, whose answer is the one that counts. */
  readonly ask: (query: EntryQuery) => Promise<SearchAnswer | null>;
  /** Tells whenever the search came to know more; answers the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Another number whenever there may be another answer. */
  readonly version: () => number;
  /** How many entries of the log it knows. Fewer than there are while a long log is read in. */
  readonly known: () => number;
  /** True once the search broke: then nothing is found until the next start. */
  readonly hasFailed: () => boolean;
  readonly close: () => void;
}

const nothing: SearchAnswer = { ids: [], total: 0, level: LEVELS.none };

/** Finds entries of the open incident. `whenIdle` runs something once the window has nothing more urgent to do. */
export function createEntryFinder(port: SearchPort, whenIdle: (run: () => void) => void): EntryFinder {
  const feed = createEntryFeed(port.send);
  const listeners = new Set<() => void>();
  let isReading = false;
  let isClosed = false;
  let isBroken = false;
  let lastId = 0;
  let version = 0;
  let asked: { readonly queryId: number; readonly settle: (answer: SearchAnswer | null) => void } | null = null;

  const tell = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const settle = (answer: SearchAnswer | null) => {
    asked?.settle(answer);
    asked = null;
  };

  port.listen(
    // An answer to an older query comes too late.
    ({ queryId, answer }) => {
      if (asked?.queryId === queryId) settle(answer);
    },
    () => {
      isBroken = true;
      settle(nothing);
      tell();
    },
  );

  const readOn = () => {
    isReading = !isClosed && feed.step(SLICE);
    if (isReading) whenIdle(readOn);
    tell();
  };

  return {
    follow(source) {
      feed.follow(source);
      if (isReading) return;
      isReading = true;
      whenIdle(readOn);
    },
    ask(query) {
      settle(null);
      if (isBroken) return Promise.resolve(nothing);
      lastId += 1;
      const queryId = lastId;
      return new Promise((resolve) => {
        asked = { queryId, settle: resolve };
        port.send({ type: 'query', queryId, query });
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    known: feed.known,
    hasFailed: () => isBroken,
    close() {
      isClosed = true;
      settle(null);
      port.close();
    },
  };
}
