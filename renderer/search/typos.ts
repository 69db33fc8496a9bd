import UFuzzy from '@leeoniya/ufuzzy';

/** Shorter words have too many neighbours at one slip's distance. */
const SOME_TOLERANCE_FROM = 4;
const FULL_TOLERANCE_FROM = 5;
/** The pattern grows with the square of the word: a pasted run of 5,000 letters took the whole process with it. */
const TOLERANCE_UP_TO = 32;

const fromSecondLetter: [number, number] = [1, Number.POSITIVE_INFINITY];
const fromFirstLetter: [number, number] = [0, Number.POSITIVE_INFINITY];

/** One slip of the fingers per word: a letter too many, too few, swapped or replaced, the first letter included. */
const fuzzy = new UFuzzy({
  // Words are letters and digits of any script, folded before they come here.
  unicode: true,
  interSplit: '[^\\p{L}\\d]+',
  intraSplit: '',
  intraChars: '[\\p{L}\\d]',
  intraMode: 1,
  intraRules: (term) =>
    term.length < FULL_TOLERANCE_FROM
      ? { intraSlice: fromSecondLetter, intraIns: 1, intraSub: 0, intraTrn: 1, intraDel: 0 }
      : { intraSlice: fromFirstLetter, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 },
});

/** The places of those words that hold the term with one slip of the fingers at most. */
export function withOneTypo(words: readonly string[], term: string): readonly number[] {
  if (!takesTypos(term)) return [];
  const near = placesNear(words, term);
  // uFuzzy asks for arrays that may change, and changes neither.
  return fuzzy.filter(words as string[], term, near) ?? [];
}

/** Where in the word the term with one slip of the fingers begins and ends; null where it is not in it. */
export function rangeWithTypo(word: string, term: string): readonly [from: number, to: number] | null {
  if (withOneTypo([word], term).length === 0) return null;
  const [from, to] = fuzzy.info([0], [word], term).ranges[0] ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

/** A reference that differs by a digit is another reference. */
function takesTypos(term: string): boolean {
  return term.length >= SOME_TOLERANCE_FROM && term.length <= TOLERANCE_UP_TO && !/\d/.test(term);
}

/**
 * One slip leaves one half of the term whole, or swaps the letters where the halves meet. Looking for those first
 * spares most words the long pattern, which takes some hundred times as long.
 */
function placesNear(words: readonly string[], term: string): number[] {
  const middle = term.length >> 1;
  const left = term.slice(0, middle);
  const right = term.slice(middle);
  const swapped = left.slice(0, -1) + right.slice(0, 1) + left.slice(-1) + right.slice(1);
  const near: number[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    if (word.includes(left) || word.includes(right) || word.includes(swapped)) near.push(place);
  }
  return near;
}
