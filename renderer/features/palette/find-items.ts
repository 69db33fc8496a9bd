import { createSearch, type SearchAnswer } from '../../search/search';
import type { PaletteItem } from './palette-item';

/** An item and what it is found by. */
export interface FoundItem {
  readonly item: PaletteItem;
  readonly text: string;
  /** Of what answers equally well, the greater stands first. */
  readonly rank: number;
}

/** Looks through a few items, in the order in which they are given where nothing was typed. */
export type FindItems = (
  words: string,
  limit: number,
) => Omit<SearchAnswer, 'ids'> & { readonly items: readonly PaletteItem[] };

/** A search over some dozens of items, which needs no thread of its own. */
export function findItems(all: readonly FoundItem[]): FindItems {
  const search = createSearch();
  search.put(all.map(({ item, text, rank }) => ({ id: item.id, text, rank })));
  const byId = new Map(all.map(({ item }) => [item.id, item]));
  return (words, limit) => {
    if (words === '') return { items: all.slice(0, limit).map(({ item }) => item), total: all.length, level: 0 };
    const { ids, total, level } = search.query(words, limit);
    return { items: ids.flatMap((id) => byId.get(id) ?? []), total, level };
  };
}
