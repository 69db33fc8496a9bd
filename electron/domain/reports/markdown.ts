import type { Block, EntryBlock, Inline, Piece, Report } from './document';
import { laneRows } from './lane-rows';
import { shownLine } from './shown-text';

const INDENT = '  ';

/**
 * A report as Markdown that shows exactly its words and does nothing: no HTML, no links (addresses are shown, not linked),
 * and in what people typed no headings, lists, tables, code or formulas, and no character that hides or turns what
 * stands there. Ends with a line break. [R2, R4]
 */
export function reportMarkdown({ blocks }: Report): string {
  const written = blocks.map(blockMarkdown).filter((text) => text !== null);
  return `${written.join('\n\n')}\n`;
}

/** Null for what only a drawing adds. */
function blockMarkdown(block: Block): string | null {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text, '')}`;
    case 'paragraph':
      return inline(block.text, '');
    case 'list':
      return block.items.map((item) => `- ${inline(item, INDENT)}`).join('\n');
    case 'checklist':
      return block.items.map(({ isDone, text }) => `- [${isDone ? 'x' : ' '}] ${inline(text, INDENT)}`).join('\n');
    case 'table':
      return table(block.head, block.rows);
    case 'entries':
      return block.entries.map(entry).join('\n\n');
    case 'bars':
      return null;
    case 'lanes':
      return table(...laneRows(block.chart));
  }
}

function entry({ time, about, lines }: EntryBlock): string {
  const head = `${inline(time, INDENT)} · ${inline(about, INDENT)}`;
  return `- ${[head, ...lines.map((line) => inline(line, INDENT))].join(`\\\n${INDENT}`)}`;
}

function table(head: readonly string[], rows: readonly (readonly Inline[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((cells) => line(cells.map((cell) => inline(cell, ''))));
  return [line(head), line(head.map(() => '---')), ...body].join('\n');
}

function inline(pieces: Inline, indent: string): string {
  return pieces.map((piece) => pieceMarkdown(piece, indent)).join('');
}

function pieceMarkdown(piece: Piece, indent: string): string {
  switch (piece.kind) {
    case 'own':
      return escaped(piece.text);
    case 'typed':
      return escaped(shownLine(piece.text)).replace(/^([-+=]|\d{1,9}(?=[.)]))/, startMark);
    case 'strong':
      return `**${inline(piece.inside, indent)}**`;
    case 'emphasis':
      return `*${inline(piece.inside, indent)}*`;
    case 'struck':
      return `~~${inline(piece.inside, indent)}~~`;
    case 'break':
      return `\\\n${indent}`;
  }
}

function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|~$^]/g, (character) => `\\${character}`)
    .replaceAll(/:\/\//g, ':\\/\\/')
    .replaceAll(/\b(www)\./gi, '$1\\.')
    .replaceAll('@', '\\@');
}

/** `- a` would be a list, `1. a` another, `===` a heading. */
function startMark(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}
