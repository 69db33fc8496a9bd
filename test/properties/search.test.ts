import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSearch } from '../../renderer/search/search';
import { rangeWithTypo } from '../../renderer/search/typos';
import { propertyOptions } from '../support/property';

/** Few letters, so that words are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü'), minLength: 1, maxLength: 12 });
const term = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü'), minLength: 5, maxLength: 9 });

it('[L6] a term is in a word with a typo exactly where one slip makes some part of the word of it', () => {
  fc.assert(
    fc.property(word, term, (text, typed) => {
      const parts = partsOf(text);
      expect(rangeWithTypo(text, typed) !== null).toBe(parts.some((part) => isOneSlipAway(part, typed)));
    }),
    propertyOptions(2_000),
  );
});

it('[L6] looks at as few words as it can, and passes over none that answers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word.map(plainLetters), { minLength: 1 }), term.map(plainLetters), (words, typed) => {
      const search = createSearch();
      search.put(words.map((text, rank) => ({ id: text, text, rank })));
      const answering = words.filter((text) => text.includes(typed) || rangeWithTypo(text, typed) !== null);
      expect([...search.query(typed, 1_000).ids].sort()).toEqual(answering.sort());
    }),
    propertyOptions(500),
  );
});

/** The search folds accents away. */
function plainLetters(text: string): string {
  return text.replaceAll('ü', 'u');
}

function partsOf(text: string): readonly string[] {
  const starts = Array.from({ length: text.length + 1 }, (_, at) => at);
  return starts.flatMap((from) => starts.slice(from).map((to) => text.slice(from, to)));
}

/** Tried letter by letter, the slow and plain way. */
function isOneSlipAway(meant: string, typed: string): boolean {
  if (meant === typed) return true;
  const places = Array.from({ length: Math.max(meant.length, typed.length) }, (_, at) => at);
  return places.some((at) => {
    const isReplaced = meant.slice(0, at) === typed.slice(0, at) && meant.slice(at + 1) === typed.slice(at + 1);
    const isSwapped =
      typed === meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2) &&
      at + 1 < meant.length;
    const isLeftOut = typed === meant.slice(0, at) + meant.slice(at + 1);
    const isTooMany = meant === typed.slice(0, at) + typed.slice(at + 1);
    return (isReplaced && meant.length === typed.length) || isSwapped || isLeftOut || isTooMany;
  });
}
