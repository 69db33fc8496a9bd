import type { DueWords } from './due-words';

/** Where one part of a sentence ends and the next begins; `2.32pm` and `14:50` are whole. */
const breaks = /[.;!?]+(?=\s|$)|[,:](?=\s)|\s[–—-]\s|\n+/g;

/**
 * The part of a text in which the due time stands: what was promised, in the words that were typed. Where that part is
 * the time alone, the part before it comes with it. [L10, M1]
 */
export function promiseClause(text: string, due: Pick<DueWords, 'index' | 'words'> | null): string {
  if (due === null) return text.trim();
  const end = due.index + due.words.length;
  const stops = [...text.matchAll(breaks)].filter(({ index }) => index < due.index || index >= end);
  const before = stops.filter(({ index }) => index < due.index).map(({ 0: mark, index }) => index + mark.length);
  const to = stops.find(({ index }) => index >= end)?.index ?? text.length;
  const starts = [...before.toReversed(), 0];
  const says = (from: number) => /\p{L}{2}/u.test(text.slice(from, due.index) + text.slice(end, to));
  const from = starts.find(says) ?? 0;
  const clause = text.slice(from, to).trim();
  return says(from) ? clause : text.trim();
}
