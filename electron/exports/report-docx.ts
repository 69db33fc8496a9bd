import type { Instant } from '@domain/kernel/instant';
import {
  type Block,
  type EntryBlock,
  type Inline,
  own,
  type Piece,
  plainText,
  type Report,
} from '@domain/reports/document';
import { laneRows } from '@domain/reports/lane-rows';
import { shownLine } from '@domain/reports/shown-text';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportPicture, ReportPictures } from './report-pictures';
import { steadied, type ZippedFile } from './steady-zip';

/**
 * A report as a document of a word processor: real headings, lists and tables, page numbers, and the pictures of entries below
 * their words. Typed words are runs of text, in which nothing can act. The same report gives the same bytes: the moment of
 * making is that of the report. [R2, R4, R5, L8]
 */
export async function reportDocx(
  { title, blocks }: Report,
  asOf: Instant,
  pictures: ReportPictures,
): Promise<Uint8Array> {
  const pages = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
  const draw = drawer(pictures);
  const document = new Document({
    creator: 'Holdline',
    lastModifiedBy: 'Holdline',
    title: shownLine(plainText(title)),
    styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [pages] }) },
        children: blocks.flatMap((block) => blockOf(block, draw)),
      },
    ],
  });
  return steadied(await Packer.toBuffer(document), (file) => withMoment(file, asOf));
}

/** The library writes the hour of making into the properties of the document. */
function withMoment({ name, bytes }: ZippedFile, asOf: Instant): Uint8Array {
  if (name !== 'docProps/core.xml') return bytes;
  const stamped = Buffer.from(bytes).toString('utf8');
  return Buffer.from(stamped.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${asOf.slice(0, 19)}Z`));
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockOf(block: Block, draw: Draw): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children: runs(block.text) })];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: runs(block.text) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    case 'checklist':
      return block.items.map(({ isDone, text }) => {
        const box = runs(own(isDone ? '☑ ' : '☐ '));
        return new Paragraph({ indent: { left: 360 }, children: [...box, ...runs(text)] });
      });
    case 'table':
      return [table(block.head, block.rows), new Paragraph({})];
    case 'entries':
      return [entries(block.entries, draw), new Paragraph({})];
    case 'bars':
      return [];
    case 'lanes':
      return [table(...laneRows(block.chart)), new Paragraph({})];
  }
}

function table(head: readonly string[], rows: readonly (readonly Inline[])[]): Table {
  const titles = head.map((title) => cell([new Paragraph({ children: [new TextRun({ text: title, bold: true })] })]));
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: row.map((one) => cell([paragraph(one)])) }));
  return grid([new TableRow({ tableHeader: true, children: titles }), ...body]);
}

/** Time on the left, kind, party, words and pictures on the right. */
function entries(blocks: readonly EntryBlock[], draw: Draw): Table {
  const rows = blocks.map(({ time, about, lines, files }) => {
    const told = [paragraph(about), ...lines.map(paragraph), ...files.flatMap(draw)];
    return new TableRow({ children: [cell([paragraph(time)], 22), cell(told, 78)] });
  });
  return grid(rows);
}

type Draw = (file: EntryBlock['files'][number]) => readonly Paragraph[];

/** In pixels: what fits beside the time, and below a few words on a page. */
const MOST = { width: 440, height: 520 };

/** Each drawing has a number of its own, counted from 1: the library would count on from one export to the next. [R5] */
function drawer(pictures: ReportPictures): Draw {
  let count = 0;
  return ({ sha256, name }) => {
    const picture = pictures.get(sha256);
    if (picture === undefined) return [];
    count += 1;
    const said = shownLine(name);
    const altText = { id: String(count), name: `Picture ${count}`, title: said, description: said };
    const { type, bytes: data } = picture;
    return [new Paragraph({ children: [new ImageRun({ type, data, transformation: fitted(picture), altText })] })];
  };
}

function fitted({ width, height }: ReportPicture): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, MOST.width / width, MOST.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Margins are said once: for each cell they took a third of the time. */
function grid(rows: readonly TableRow[]): Table {
  const margins = { top: 40, bottom: 40, left: 80, right: 80 };
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, margins, rows });
}

function cell(children: readonly Paragraph[], percent?: number): TableCell {
  const width = percent === undefined ? {} : { width: { size: percent, type: WidthType.PERCENTAGE } };
  return new TableCell({ ...width, children });
}

function paragraph(text: Inline): Paragraph {
  return new Paragraph({ children: runs(text) });
}

interface Marks {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
}

function runs(pieces: Inline, marks: Marks = {}): TextRun[] {
  return pieces.flatMap((piece) => runsOf(piece, marks));
}

function runsOf(piece: Piece, marks: Marks): TextRun[] {
  switch (piece.kind) {
    case 'own':
      return [new TextRun({ ...marks, text: piece.text })];
    case 'typed':
      return [new TextRun({ ...marks, text: shownLine(piece.text) })];
    case 'strong':
      return runs(piece.inside, { ...marks, bold: true });
    case 'emphasis':
      return runs(piece.inside, { ...marks, italics: true });
    case 'struck':
      return runs(piece.inside, { ...marks, strike: true });
    case 'break':
      return [new TextRun({ break: 1 })];
  }
}
