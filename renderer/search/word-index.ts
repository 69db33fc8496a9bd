import { rangeWithTypo, takesTypos, whatSlipsLeave } from './typos';

/** How well a word answers a term: the whole word, its beginning, a part of it, or all that with a typo. */
export const LEVELS = { word: 0, beginning: 1, part: 2, typo: 3, none: 4 } as const;

/** How well each place answers a term. */
export interface TermLevels {
  /** Null where no place answers: most typos are of no word, and 100,000 places are a long way to find that out. */
  readonly all: () => Uint8Array | null;
  readonly improve: (places: readonly number[], level: number) => void;
}

/** Which documents hold which word. A document is a place, from 0, that is given once and never again. */
export interface WordIndex {
  readonly add: (place: number, words: readonly string[]) => void;
  /** The best level at which each of `size` places answers the term, without typos. */
  readonly levelsOf: (term: string, size: number) => TermLevels;
  /** Lets places answer that hold the term with a typo and did not answer yet. */
  readonly addTypos: (term: string, levels: TermLevels) => void;
}

export function createWordIndex(): WordIndex {
  const letters = createWordList();
  const digits = createWordList();
  return {
    add(place, words) {
      for (const word of words) (onlyDigits.test(word) ? digits : letters).add(word, place);
    },
    levelsOf(term, size) {
      const levels = createTermLevels(size);
      letters.answer(term, levels);
      // A record is full of references; nobody who types letters means one of those numbers.
      if (onlyDigits.test(term)) digits.answer(term, levels);
      return levels;
    },
    addTypos(term, levels) {
      if (takesTypos(term)) letters.answerWithTypo(term, levels);
    },
  };
}

const onlyDigits = /^\d+$/;

interface WordList {
  readonly add: (word: string, place: number) => void;
  readonly answer: (term: string, levels: TermLevels) => void;
  readonly answerWithTypo: (term: string, levels: TermLevels) => void;
}

/** Each word once: 100,000 entries share some twenty thousand, and only those are compared with what was typed. */
function createWordList(): WordList {
  const words: string[] = [];
  const pairs: number[] = [];
  const places: number[][] = [];
  const ids = new Map<string, number>();
  return {
    add(word, place) {
      const known = ids.get(word);
      if (known === undefined) {
        ids.set(word, words.length);
        words.push(word);
        pairs.push(pairsOf(word));
        places.push([place]);
        return;
      }
      const list = places[known];
      // A word that stands twice in a document counts once.
      if (list !== undefined && list.at(-1) !== place) list.push(place);
    },
    answer(term, levels) {
      const needed = pairsOf(term);
      for (let id = 0; id < words.length; id++) {
        if (lacks(pairs[id], needed)) continue;
        const word = words[id] ?? '';
        const at = word.indexOf(term);
        if (at === -1) continue;
        const level = at > 0 ? LEVELS.part : word.length > term.length ? LEVELS.beginning : LEVELS.word;
        levels.improve(places[id] ?? [], level);
      }
    },
    answerWithTypo(term, levels) {
      const [left = 0, right = 0, swapped = 0] = whatSlipsLeave(term).map(pairsOf);
      for (let id = 0; id < words.length; id++) {
        const has = pairs[id];
        if (lacks(has, left) && lacks(has, right) && lacks(has, swapped)) continue;
        if (rangeWithTypo(words[id] ?? '', term) !== null) levels.improve(places[id] ?? [], LEVELS.typo);
      }
    },
  };
}

/** As many as fit into what the engine keeps as a small integer. */
const PAIR_BITS = 30;

/** A bit for each two letters that follow each other: a word that lacks one of a term's cannot hold it. */
function pairsOf(word: string): number {
  let bits = 0;
  for (let at = 1; at < word.length; at++) {
    bits |= 1 << ((word.charCodeAt(at - 1) * 7 + word.charCodeAt(at)) % PAIR_BITS);
  }
  return bits;
}

function lacks(has: number | undefined, needed: number): boolean {
  return (needed & ~(has ?? 0)) !== 0;
}

function createTermLevels(size: number): TermLevels {
  let levels: Uint8Array | null = null;
  return {
    all: () => levels,
    improve(places, level) {
      levels ??= new Uint8Array(size).fill(LEVELS.none);
      for (const place of places) if (level < (levels[place] ?? 0)) levels[place] = level;
    },
  };
}
