import { createContext, useContext } from 'react';
import type { EntryFinder } from '../../search/entry-finder';

const EntryFinderContext = createContext<EntryFinder | null>(null);

export const EntryFinderProvider = EntryFinderContext.Provider;

/** What finds entries of the open incident; null until the window has begun. */
export function useEntryFinder(): EntryFinder | null {
  return useContext(EntryFinderContext);
}
