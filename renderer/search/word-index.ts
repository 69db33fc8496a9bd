import { withOneTypo } from './typos';

/** How well a word answers a term: the whole word, its beginning, a part of it, or all that with a typo. */
export const LEVELS = { word: 0, beginning: 1, part: 2, typo: 3, none: 4 } as const;

/** Which documents hold which word. A document is a place, from 0, that is given once and never again. */
export interface WordIndex {
  readonly add: (place: number, words: readonly string[]) => void;
  /** The best level at which each of `size` places answers the term, without typos. */
  readonly levelsOf: (term: string, size: number) => Uint8Array;
  /** Lets places answer that hold the term with a typo and did not answer yet. */
  readonly addTypos: (term: string, levels: Uint8Array) => void;
}

export function createWordIndex(): WordIndex {
  const letters = createWordList();
  const digits = createWordList();
  return {
    add(place, words) {
      for (const word of words) (onlyDigits.test(word) ? digits : letters).add(word, place);
    },
    levelsOf(term, size) {
      const levels = new Uint8Array(size).fill(LEVELS.none);
      letters.answer(term, levels);
      // A record is full of references; nobody who types letters means one of those numbers.
      if (onlyDigits.test(term)) digits.answer(term, levels);
      return levels;
    },
    addTypos(term, levels) {
      for (const id of withOneTypo(letters.words, term)) improve(levels, letters.placesOf(id), LEVELS.typo);
    },
  };
}

const onlyDigits = /^\d+$/;

interface WordList {
  readonly words: readonly string[];
  readonly placesOf: (id: number) => readonly number[];
  readonly add: (word: string, place: number) => void;
  readonly answer: (term: string, levels: Uint8Array) => void;
}

/** Each word once: 100,000 entries share some ten thousand, and only those are compared with what was typed. */
function createWordList(): WordList {
  const words: string[] = [];
  const places: number[][] = [];
  const ids = new Map<string, number>();
  return {
    words,
    placesOf: (id) => places[id] ?? [],
    add(word, place) {
      const known = ids.get(word);
      if (known === undefined) {
        ids.set(word, words.length);
        words.push(word);
        places.push([place]);
        return;
      }
      const list = places[known];
      // A word that stands twice in a document counts once.
      if (list !== undefined && list.at(-1) !== place) list.push(place);
    },
    answer(term, levels) {
      for (let id = 0; id < words.length; id++) {
        const word = words[id] ?? '';
        const at = word.indexOf(term);
        if (at === -1) continue;
        const level = at > 0 ? LEVELS.part : word.length > term.length ? LEVELS.beginning : LEVELS.word;
        improve(levels, places[id] ?? [], level);
      }
    },
  };
}

function improve(levels: Uint8Array, places: readonly number[], level: number): void {
  for (const place of places) if (level < (levels[place] ?? 0)) levels[place] = level;
}
