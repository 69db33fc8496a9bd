import { createRankOrder } from './rank-order';
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
 * uFuzzy looks through the distinct words, not through the whole texts: over 100,000 texts it took 90 ms (p99 150) once
 * the first letter of a word may be wrong as well, and a second where a word was not plain ASCII.
 */
export function createSearch(): Search {
  const index = createWordIndex();
  const order = createRankOrder();
  /** The document of each place; null once it was replaced or removed. */
  const ids: (string | null)[] = [];
  const places = new Map<string, number>();

  const forget = (id: string): void => {
    const place = places.get(id);
    if (place !== undefined) ids[place] = null;
    places.delete(id);
  };

  const best = (levels: Uint8Array, limit: number): SearchAnswer => {
    const found: string[][] = Array.from({ length: LEVELS.none }, () => []);
    let total = 0;
    const sorted = order.sorted();
    for (let i = sorted.length - 1; i >= 0; i--) {
      const place = sorted[i] ?? 0;
      const list = found[levels[place] ?? LEVELS.none];
      const id = ids[place];
      if (list === undefined || id == null) continue;
      total += 1;
      if (list.length < limit) list.push(id);
    }
    const level = found.findIndex((list) => list.length > 0);
    return { ids: found.flat().slice(0, limit), total, level: level === -1 ? LEVELS.none : level };
  };

  return {
    size: () => places.size,
    put(documents) {
      for (const { id, text, rank } of documents) {
        forget(id);
        const place = ids.push(id) - 1;
        places.set(id, place);
        index.add(place, wordsOf(text));
        order.add(place, rank);
      }
    },
    remove(gone) {
      for (const id of gone) forget(id);
    },
    query(text, limit) {
      const terms = [...new Set(wordsOf(text))];
      if (terms.length === 0) return { ids: [], total: 0, level: LEVELS.none };
      const levels = terms.map((term) => index.levelsOf(term, ids.length));
      const answer = best(weakest(levels), limit);
      // Whoever finds enough of what was typed did not mistype it.
      if (answer.total >= limit) return answer;
      for (const [at, term] of terms.entries()) index.addTypos(term, levels[at] ?? new Uint8Array());
      return best(weakest(levels), limit);
    },
  };
}

/** A document answers no better than its weakest term does. */
function weakest([first = new Uint8Array(), ...rest]: readonly Uint8Array[]): Uint8Array {
  const worst = first.slice();
  for (const levels of rest) {
    for (let place = 0; place < worst.length; place++) {
      const level = levels[place] ?? LEVELS.none;
      if (level > (worst[place] ?? 0)) worst[place] = level;
    }
  }
  return worst;
}
