/** Hostile text of this length takes the parser 50 ms at most; of 50,000 characters it takes minutes. */
const MAX_PARSED = 4000;

/** What bold, code, a link or a list cannot do without. */
const signs = /`|~~~|\*\*\S|https?:\/\/|\]\(|^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/im;

/** Lists in lists in one line, such as the `* * *` of a traceroute: nobody means them, and each level costs the stack. */
const nested = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/m;

/** True for text that the parser may show differently from how it was typed; all other text is never parsed. */
export function hasMarkdown(text: string): boolean {
  // The parser drops a byte order mark, and every place that it tells would be off by one.
  return text.length <= MAX_PARSED && signs.test(text) && !nested.test(text) && !text.startsWith('\ufeff');
}
