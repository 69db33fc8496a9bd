import type { FromSearch, ToSearch } from './messages';
import { createSearch } from './search';

/** What the worker does with each message; answers those that ask. Pure, so that tests run it without a worker. */
export function createEntrySearch(): (message: ToSearch) => FromSearch | null {
  let searches = emptySearches();
  return (message) => {
    switch (message.type) {
      case 'forget':
        searches = emptySearches();
        return null;
      case 'put': {
        searches.words.put(message.entries);
        // A correction may have taken the reference away.
        searches.references.remove(message.entries.map(({ id }) => id));
        const withReference = message.entries.flatMap(({ id, reference, rank }) =>
          reference === null ? [] : [{ id, text: reference, rank }],
        );
        searches.references.put(withReference);
        return null;
      }
      case 'remove':
        searches.words.remove(message.ids);
        searches.references.remove(message.ids);
        return null;
      case 'query': {
        const { queryId, query } = message;
        return { queryId, answer: searches[query.scope].query(query.text, query.limit) };
      }
    }
  };
}

function emptySearches() {
  return { words: createSearch(), references: createSearch() };
}
