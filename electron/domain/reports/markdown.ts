import { visibleText } from '../kernel/text';

/**
 * What a person typed, as Markdown that shows exactly that and does nothing: no HTML, no links (addresses are shown, not
 * linked), no headings, lists, tables, code or formulas, and no character that hides or turns what stands there. One
 * line in, one line out; breaks become spaces. [R4]
 */
export function inert(text: string): string {
  return escapedLine(
    shown(text)
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim(),
  );
}

/** The same for text of several lines: each break is kept as a hard break, and the lines are indented by `indent`. [R4] */
export function inertLines(text: string, indent: string): string {
  return shown(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapedLine)
    .join(`\\\n${indent}`);
}

/** Struck through: words that no longer hold and stay readable. [L5] */
export function struck(markdown: string): string {
  return markdown === '' ? '' : `~~${markdown}~~`;
}

/** A table of two or more columns; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** List items under each other. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A heading with what stands under it; null where there is nothing to say. */
export function section(heading: string, body: string | null): string | null {
  return body === null || body === '' ? null : `${heading}\n\n${body}`;
}

/** Directional marks as well: harmless in a field of ours, but not in a file that others read elsewhere. */
function shown(text: string): string {
  const marked = visibleText(text).replaceAll(/\p{Bidi_Control}/gu, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
  return marked.replaceAll('\t', ' ');
}

function escapedLine(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|~$^]/g, (character) => `\\${character}`)
    .replaceAll(/:\/\//g, ':\\/\\/')
    .replaceAll(/\b(www)\./gi, '$1\\.')
    .replaceAll('@', '\\@')
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, startMark);
}

/** `- a` would be a list, `1. a` another, `===` a heading. */
function startMark(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}
