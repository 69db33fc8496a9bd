/**
 * What a spreadsheet would take for a formula, also after blanks, a line break or a sign without width, gets an apostrophe
 * in front; full-width signs are formulas to some programs too. Every other text stays as it is. No CSV library looks
 * behind the first character. [R4]
 */
export function inertCell(text: string): string {
  return /^[\s\u00a0\u00ad\u200b-\u200f\u2060-\u2064\ufeff'"]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(text)
    ? `'${text}`
    : text;
}
