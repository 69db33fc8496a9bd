import type { SearchAnswer } from './search';

/** An entry as it is searched for. */
export interface EntryWords {
  readonly id: string;
  readonly text: string;
  /** Null for an entry without one. */
  readonly reference: string | null;
  /** Milliseconds of its moment. */
  readonly rank: number;
}

/** What is looked through: everything that an entry says, or its reference alone. */
export type SearchScope = 'words' | 'references';

export interface EntryQuery {
  readonly text: string;
  readonly scope: SearchScope;
  readonly limit: number;
}

export type ToSearch =
  /** Another incident was opened, or none is. */
  | { readonly type: 'forget' }
  | { readonly type: 'put'; readonly entries: readonly EntryWords[] }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'query'; readonly queryId: number; readonly query: EntryQuery };

export interface FromSearch {
  readonly queryId: number;
  readonly answer: SearchAnswer;
}
