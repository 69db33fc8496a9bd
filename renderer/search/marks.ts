import { plain } from '@domain/queries/entry-words';
import { rangeWithTypo } from './typos';
import { wordsOf } from './words';

/** A part of a text, from the first character to before the last. */
export type MarkRange = readonly [from: number, to: number];

/**
 * Where a text as it is shown answers a query, in order and apart from each other. A term marks every place where it
 * stands; only one that stands nowhere marks the words that hold it with a typo.
 */
export function marksOf(text: string, query: string): readonly MarkRange[] {
  const folded = foldedWithPlaces(text);
  const words = [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0], at: match.index }));
  const ranges = wordsOf(query).flatMap((term) => {
    const whole = words.flatMap(({ word, at }) => rangesOf(word, term, at));
    return whole.length > 0 ? whole : words.flatMap(({ word, at }) => rangesWithTypo(word, term, at));
  });
  return merged(ranges.map(([from, to]) => [folded.places[from] ?? 0, folded.places[to] ?? text.length]));
}

function rangesOf(word: string, term: string, at: number): readonly MarkRange[] {
  const from = word.indexOf(term);
  return from === -1 ? [] : [[at + from, at + from + term.length]];
}

function rangesWithTypo(word: string, term: string, at: number): readonly MarkRange[] {
  const range = rangeWithTypo(word, term);
  return range === null ? [] : [[at + range[0], at + range[1]]];
}

/** The text folded as words are, and where each of its characters begins in the text itself. */
function foldedWithPlaces(text: string): { readonly text: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const some = plain(character);
    folded += some;
    for (let i = 0; i < some.length; i++) places.push(at);
    at += character.length;
  }
  return { text: folded, places: [...places, text.length] };
}

function merged(ranges: readonly MarkRange[]): readonly MarkRange[] {
  const apart: MarkRange[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], to)];
    else if (to > from) apart.push([from, to]);
  }
  return apart;
}
