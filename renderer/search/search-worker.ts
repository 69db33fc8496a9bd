import { createEntrySearch } from './entry-search';
import type { ToSearch } from './messages';

// A thread of its own: a log of 100,000 entries takes a second to read in, and no key may wait for that.
const answer = createEntrySearch();

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  const said = answer(data);
  if (said !== null) self.postMessage(said);
});
