import { msOf } from '@domain/kernel/instant';
import { type Block, type Inline, plainText } from '@domain/reports/document';
import { type Cell, entryTable } from '@domain/reports/entry-rows';
import { laneRows } from '@domain/reports/lane-rows';
import type { MadeReport } from '@domain/reports/report';
import { shownText } from '@domain/reports/shown-text';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { steadied } from './steady-zip';

/** A cell of Excel holds 32,767 characters; a longer text is cut, and says so. */
const MOST_CHARACTERS = 32_000;

/**
 * A workbook of two sheets: the log with typed columns, times as real times in UTC, and the report in words. A text is of
 * the type text, so nothing in it is ever computed. The same report gives the same bytes. [R2, R4, R5]
 */
export async function reportXlsx({ report, context }: MadeReport): Promise<Uint8Array> {
  const { columns, rows } = entryTable(context);
  const head = columns.map(({ name }): CellObject => ({ value: name, type: String, fontWeight: 'bold' }));
  const log = {
    sheet: 'Log',
    data: [head, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
  const about = { sheet: 'Report', data: report.blocks.flatMap(blockRows), columns: [{ width: 60 }, { width: 60 }] };
  return steadied(await writeExcelFile([log, about]).toBuffer());
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return textCell(cell);
  return { value: new Date(msOf(cell.at)), type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
}

function textCell(text: string): CellObject {
  const isLong = text.length > MOST_CHARACTERS;
  const value = isLong ? `${text.slice(0, MOST_CHARACTERS)} […cut here, the other formats have all of it]` : text;
  return { value, type: String, wrap: true };
}

/** The entries are on the sheet of their own, and what bars say stands in the table before them. */
function blockRows(block: Block): readonly CellObject[][] {
  switch (block.kind) {
    case 'heading':
      return [[{ ...inlineCell(block.text), fontWeight: 'bold' }]];
    case 'paragraph':
      return [[inlineCell(block.text)]];
    case 'list':
      return block.items.map((item) => [inlineCell(item)]);
    case 'checklist':
      return block.items.map(({ isDone, text }) => [inlineCell(text), textCell(isDone ? 'done' : 'to do')]);
    case 'table':
      return tableRows(block.head, block.rows);
    case 'entries':
    case 'bars':
      return [];
    case 'lanes':
      return tableRows(...laneRows(block.chart));
  }
}

function tableRows(head: readonly string[], rows: readonly (readonly Inline[])[]): readonly CellObject[][] {
  return [
    head.map((title) => ({ ...textCell(title), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(inlineCell)),
  ];
}

function inlineCell(text: Inline): CellObject {
  return textCell(shownText(plainText(text)));
}
