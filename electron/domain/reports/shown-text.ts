import { visibleText } from '../kernel/text';

/**
 * What somebody typed, with every character named that hides or turns what stands there. Directional marks as well: they
 * are harmless in a field of ours, but not in a file that others read elsewhere. Breaks are unified, tabs are blanks. [R4]
 */
export function shownText(text: string): string {
  const marked = visibleText(text).replaceAll(/\p{Bidi_Control}/gu, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
  // Neither is a character, and XML, which DOCX and XLSX are made of, may not hold them.
  return marked.replaceAll('\t', ' ').replaceAll('\ufffe', '⟨U+FFFE⟩').replaceAll('\uffff', '⟨U+FFFF⟩');
}

/** The same on one line: breaks become spaces. */
export function shownLine(text: string): string {
  return shownText(text)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
