/**
 * True for what is no word of a sentence: one letter, anything with a digit, a dot or a letter of another script,
 * capitals as in VPN and SLAs, and capitals inside as in iPhone.
 */
export function isNeverMarked(word: string): boolean {
  if (word.length < 2 || /[^\p{Script=Latin}'’]/u.test(word)) return true;
  return /^\p{Lu}{2,}(?:['’]?s)?$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

/** A word as it is compared with the ones somebody knows: whatever its case, and without the 's of an owner. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}

/** The words of a name such as "Harbour Street clinic", as they are compared. */
export function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{M}'’]+/u).flatMap((word) => (word === '' ? [] : [plainWord(word)]));
}
