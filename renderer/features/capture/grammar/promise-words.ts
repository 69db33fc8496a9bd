import type { DueWords } from './due-words';

/** Where one part of a sentence ends and the next begins; `2.32pm` and `14:50` are whole. */
const breaks = /[.;!?]+(?=\s|$)|[,:](?=\s)|\s[–—-]\s|\n+/g;
/** A letter behind the time is looked for so far: a megabyte of digits would be read once for every break before it. */
const SEEN_BEHIND = 2000;

/**
 * The part of a text in which the due time stands: what was promised, in the words that were typed. Where that part is
 * the time alone, the part before it comes with it. [L10, M1]
 */
export function promiseClause(text: string, due: Pick<DueWords, 'index' | 'words'> | null): string {
  if (due === null) return text.trim();
  const end = due.index + due.words.length;
  const before = [...text.slice(0, end).matchAll(breaks)].filter(({ index }) => index < due.index);
  const starts = [...before.toReversed().map(({ 0: mark, index }) => index + mark.length), 0];
  const behind = text.slice(end).search(breaks);
  const to = behind === -1 ? text.length : end + behind;
  const seen = text.slice(end, Math.min(to, end + SEEN_BEHIND));
  const says = (from: number) => /\p{L}{2}/u.test(text.slice(from, due.index) + seen);
  const from = starts.find(says) ?? 0;
  const clause = text.slice(from, to).trim();
  return says(from) ? clause : text.trim();
}
