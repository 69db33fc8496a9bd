import type { VendorFile } from '@contract/vendor-file';
import { err, ok, type Result } from '@domain/kernel/result';
import { CsvError, parse } from 'csv-parse/sync';
import { inertCell } from '../exports/inert-cell';

type Table = Extract<VendorFile['content'], { kind: 'table' }>;

const MAX_ROWS = 20_000;
const count = new Intl.NumberFormat('en-GB');

/**
 * A spreadsheet as a table of text: comma, semicolon or tab between cells, titles in the first line. Every row must have as
 * many cells as there are titles, or nothing is read: a missing cell would shift what follows. The apostrophe that keeps a
 * formula from being one is taken off again. [B3, B4]
 */
export function readVendorTable(text: string): Result<Table, string> {
  let lines: string[][];
  try {
    lines = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return err(`it is not a table that can be read (${cause.message}). Save it as CSV again.`);
  }
  const [titles, ...rows] = lines;
  if (titles === undefined || rows.length === 0) return err('it has no rows below its titles; choose another file.');
  if (rows.length > MAX_ROWS) {
    return err(`it has ${count.format(rows.length)} rows, ${count.format(MAX_ROWS)} fit; split it into several files.`);
  }
  const odd = rows.findIndex((row) => row.length !== titles.length);
  if (odd !== -1) {
    const cells = `row ${odd + 1} has ${rows[odd]?.length} cells, its titles are ${titles.length}`;
    return err(`${cells}; fill in or take out the cell that is missing or too many, and try again.`);
  }
  const columns = titles.map((title, index) => title.trim() || `Column ${index + 1}`);
  return ok({ kind: 'table', table: { columns, rows: rows.map((row) => row.map(withoutApostrophe)) } });
}

/** The sign that parts the most cells in the line of titles. */
function delimiterOf(text: string): string {
  const titles = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((sign) => ({ sign, cells: titles.split(sign).length }));
  return counts.reduce((best, one) => (one.cells > best.cells ? one : best)).sign;
}

function withoutApostrophe(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const bare = cell.slice(1);
  return inertCell(bare) === bare ? cell : bare;
}
