import type NSpell from 'nspell';
import { britishForms } from './american-forms';

/** More would push what the menu is for off the screen. */
const MAX_SUGGESTIONS = 5;

export interface Dictionary {
  readonly isRight: (word: string) => boolean;
  /** Best first, five at most. */
  readonly suggestions: (word: string) => readonly string[];
}

/** The rules of spelling over loaded words: British English, with American forms counted as right. */
export function createDictionary(words: NSpell): Dictionary {
  return {
    isRight: (word) => words.correct(word) || britishForms(word.toLowerCase()).some((form) => words.correct(form)),
    suggestions: (word) => ranked(word, words.suggest(word)).slice(0, MAX_SUGGESTIONS),
  };
}

/** The finder sorts within a distance by the alphabet; what a hurried hand does is to swap two letters, or get the rest wrong after a right first one. */
function ranked(word: string, found: readonly string[]): readonly string[] {
  const isName = startsWithCapital(word);
  const rank = (candidate: string): number => {
    if (isSwap(word, candidate)) return 0;
    if (!isName && startsWithCapital(candidate)) return 3;
    return candidate.charAt(0).toLowerCase() === word.charAt(0).toLowerCase() ? 1 : 2;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** True where two neighbouring letters changed places. */
function isSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const from = [...word].findIndex((letter, at) => letter !== candidate[at]);
  if (from === -1) return false;
  const swapped = word.slice(0, from) + word.charAt(from + 1) + word.charAt(from) + word.slice(from + 2);
  return swapped === candidate;
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
