import { plain } from '@domain/queries/entry-words';

/** The words of a text, folded: runs of letters and digits of any script. `NB-447` is two. */
export function wordsOf(text: string): readonly string[] {
  const folded = plain(text);
  // Nearly every entry is plain ASCII, for which the simple pattern takes a third of the time.
  return folded.match(isAscii.test(folded) ? asciiWord : anyWord) ?? [];
}

const isAscii = /^[\n -~]*$/;
const asciiWord = /[a-z\d]+/g;
const anyWord = /[\p{L}\p{N}]+/gu;
