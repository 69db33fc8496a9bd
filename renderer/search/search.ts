import { createNewest } from './newest';
import { createWordIndex, LEVELS } from './word-index';
import { wordsOf } from './words';

/** Something that can be found. */
export interface SearchDocument {
  readonly id: string;
  /** Every word that it can be found by, as people wrote it. */
  readonly text: string;
  /** Of what answers equally well, the greater stands first: milliseconds of the moment for an entry. */
  readonly rank: number;
}

export interface SearchAnswer {
  /** The best first, at most as many as asked for. */
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly total: number;
  /** How well the best one answers: 0 whole words, 1 beginnings, 2 parts, 3 typos, 4 nothing found. */
  readonly level: number;
}

export interface Search {
  readonly size: () => number;
  /** Adds documents; one with a known id replaces what was there. */
  readonly put: (documents: readonly SearchDocument[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly query: (text: string, limit: number) => SearchAnswer;
}

/**
 * Finds documents that hold every word of a query, in any order: whole words, beginnings, parts, and where those are
 * few, words with a typo. Pure: neither page nor worker. [L6]
 *
 * It looks through the distinct words, not through the whole texts: a slip in 100,000 texts took uFuzzy 90 ms (p99 150)
 * once the first letter of a word may be wrong as well, and a second where a word was not plain ASCII.
 */
export function createSearch(): Search {
  const index = createWordIndex();
  const ranks: number[] = [];
  /** The document of each place; null once it was replaced or removed. */
  const ids: (string | null)[] = [];
  const places = new Map<string, number>();

  const forget = (id: string): void => {
    const place = places.get(id);
    if (place !== undefined) ids[place] = null;
    places.delete(id);
  };

  const best = (levels: Uint8Array | null, limit: number): SearchAnswer => {
    if (levels === null) return nothing;
    const found = Array.from({ length: LEVELS.none }, () => createNewest(ranks, limit));
    let total = 0;
    // Most entries come as they happen, so the last places are the newest.
    for (let place = levels.length - 1; place >= 0; place--) {
      const level = levels[place] ?? LEVELS.none;
      if (level === LEVELS.none || ids[place] === null) continue;
      total += 1;
      found[level]?.offer(place);
    }
    const level = found.findIndex(({ places }) => places.length > 0);
    const first = found.flatMap(({ places }) => places.map((place) => ids[place] ?? '')).slice(0, limit);
    return { ids: first, total, level: level === -1 ? LEVELS.none : level };
  };

  return {
    size: () => places.size,
    put(documents) {
      for (const { id, text, rank } of documents) {
        forget(id);
        const place = ids.push(id) - 1;
        places.set(id, place);
        index.add(place, wordsOf(text));
        ranks.push(rank);
      }
    },
    remove(gone) {
      for (const id of gone) forget(id);
    },
    query(text, limit) {
      const terms = [...new Set(wordsOf(text))];
      if (terms.length === 0) return nothing;
      const asked = terms.map((term) => ({ term, levels: index.levelsOf(term, ids.length) }));
      const answer = best(weakest(asked.map(({ levels }) => levels.all())), limit);
      // Whoever finds enough of what was typed did not mistype it.
      if (answer.total >= limit) return answer;
      for (const { term, levels } of asked) index.addTypos(term, levels);
      return best(weakest(asked.map(({ levels }) => levels.all())), limit);
    },
  };
}

const nothing: SearchAnswer = { ids: [], total: 0, level: LEVELS.none };

/** A document answers no better than its weakest term does. */
function weakest([first = null, ...rest]: readonly (Uint8Array | null)[]): Uint8Array | null {
  if (first === null || rest.includes(null)) return null;
  if (rest.length === 0) return first;
  const worst = first.slice();
  for (const levels of rest) {
    for (let place = 0; place < worst.length; place++) {
      const level = levels?.[place] ?? LEVELS.none;
      if (level > (worst[place] ?? 0)) worst[place] = level;
    }
  }
  return worst;
}
