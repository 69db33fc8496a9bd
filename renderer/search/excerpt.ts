import { plain } from '@domain/queries/entry-words';
import { wordsOf } from './words';

/** What fits on two lines of a narrow window. */
const LENGTH = 160;
const BEFORE = 40;

/** The part of a text that answers a query, on one line; short texts whole. */
export function excerptOf(text: string, query: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LENGTH) return line;
  // Folding may move places by a little, which an excerpt survives.
  const folded = plain(line);
  const places = wordsOf(query).map((term) => folded.indexOf(term));
  const first = Math.min(...places.filter((place) => place !== -1), line.length);
  const begin = first === line.length || first < LENGTH - BEFORE ? 0 : first - BEFORE;
  const from = begin === 0 ? 0 : line.indexOf(' ', begin) + 1;
  const part = line.slice(from, from + LENGTH).trim();
  return `${from > 0 ? '…' : ''}${part}${from + LENGTH < line.length ? '…' : ''}`.replace(loneSurrogates, '');
}

/** Half a character, where the text was cut. */
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
