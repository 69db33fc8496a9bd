/** Shorter words have too many neighbours at one slip's distance. */
const SOME_TOLERANCE_FROM = 4;
const FULL_TOLERANCE_FROM = 5;
/** Nobody types a longer word; a pasted run of letters is meant as it stands. */
const TOLERANCE_UP_TO = 32;

/** A reference that differs by a digit is another reference. */
export function takesTypos(term: string): boolean {
  return term.length >= SOME_TOLERANCE_FROM && term.length <= TOLERANCE_UP_TO && !/\d/.test(term);
}

/**
 * Where in the word the term with one slip of the fingers begins and ends: two letters swapped, one replaced, one left
 * out or one too many; the first letter included, but in words of four letters, of which it and each letter count.
 * Null where it is not in it.
 */
export function rangeWithTypo(word: string, term: string): readonly [from: number, to: number] | null {
  if (!takesTypos(term)) return null;
  for (let from = 0; from < word.length; from++) {
    const to = endWithTypo(word, from, term);
    if (to !== -1) return [from, to];
  }
  return null;
}

/**
 * What one slip leaves of a term: one of its halves whole, or both with the letters swapped where they meet. A word
 * that holds none of these holds no such term.
 */
export function whatSlipsLeave(term: string): readonly string[] {
  const middle = term.length >> 1;
  const left = term.slice(0, middle);
  const right = term.slice(middle);
  return [left, right, left.slice(0, -1) + right.slice(0, 1) + left.slice(-1) + right.slice(1)];
}

/** A slip can always be told at the first letter that is not as typed. Answers -1 where there is more than one. */
function endWithTypo(word: string, from: number, term: string): number {
  let same = 0;
  while (same < term.length && word.charCodeAt(from + same) === term.charCodeAt(same)) same += 1;
  if (same === term.length) return from + same;
  const takesAll = term.length >= FULL_TOLERANCE_FROM;
  if (same === 0 && !takesAll) return -1;
  const at = from + same;
  const isSwapped =
    word.charCodeAt(at) === term.charCodeAt(same + 1) && word.charCodeAt(at + 1) === term.charCodeAt(same);
  if (isSwapped && holdsRest(word, at + 2, term, same + 2)) return from + term.length;
  if (takesAll && at < word.length && holdsRest(word, at + 1, term, same + 1)) return from + term.length;
  if (holdsRest(word, at + 1, term, same)) return from + term.length + 1;
  if (takesAll && holdsRest(word, at, term, same + 1)) return from + term.length - 1;
  return -1;
}

function holdsRest(word: string, at: number, term: string, rest: number): boolean {
  for (let i = rest; i < term.length; i++) {
    if (word.charCodeAt(at + i - rest) !== term.charCodeAt(i)) return false;
  }
  return true;
}
