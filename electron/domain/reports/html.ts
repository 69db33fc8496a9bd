import { barsSvg } from './bars-svg';
import type { Block, ChecklistItem, EntryBlock, Inline, Piece, Report } from './document';
import { plainText } from './document';
import { escapedHtml } from './escaped-html';
import { HTML_STYLE } from './html-style';
import { laneRows } from './lane-rows';
import { lanesSvg } from './lanes-svg';
import { shownLine } from './shown-text';

/**
 * A report as one HTML page that opens offline, in light and dark, on paper and on a screen: no script, no link, nothing
 * from elsewhere, and a policy that would refuse it. What people typed stands in `bdi`, so that words of a script that runs
 * to the left move nothing around them. [R2, R4]
 */
export function reportHtml({ title, blocks }: Report): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapedHtml(shownLine(plainText(title)))}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
    case 'checklist':
      return `<ul class="checklist">\n${block.items.map(checklistItem).join('\n')}\n</ul>`;
    case 'table':
      return table(block.head, block.rows);
    case 'entries':
      return `<ol class="entries">\n${block.entries.map(entry).join('\n')}\n</ol>`;
    case 'bars':
      return `<figure>\n${barsSvg(block.bars)}\n</figure>`;
    case 'lanes':
      return `<figure>\n${lanesSvg(block.chart)}\n</figure>\n${table(...laneRows(block.chart))}`;
  }
}

/** The box is a sign, not a control: nothing on the page can be changed. */
function checklistItem({ isDone, text }: ChecklistItem): string {
  return `<li><span class="box">${isDone ? '☑ done' : '☐ to do'}</span> ${inline(text)}</li>`;
}

function entry({ time, about, lines }: EntryBlock): string {
  const rest = lines.map((line) => `<p>${inline(line)}</p>`).join('');
  return `<li><p class="when">${inline(time)}</p><div><p class="about">${inline(about)}</p>${rest}</div></li>`;
}

function table(head: readonly string[], rows: readonly (readonly Inline[])[]): string {
  const titles = head.map((title) => `<th scope="col">${escapedHtml(title)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`);
  return `<table>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function inline(pieces: Inline): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml(piece: Piece): string {
  switch (piece.kind) {
    case 'own':
      return escapedHtml(piece.text);
    case 'typed':
      return `<bdi>${escapedHtml(shownLine(piece.text))}</bdi>`;
    case 'strong':
      return `<strong>${inline(piece.inside)}</strong>`;
    case 'emphasis':
      return `<em>${inline(piece.inside)}</em>`;
    case 'struck':
      return `<s>${inline(piece.inside)}</s>`;
    case 'break':
      return '<br>';
  }
}
