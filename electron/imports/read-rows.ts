import { err, ok, type Result } from '@domain/kernel/result';
import { CsvError, parse } from 'csv-parse/sync';
import { inertCell } from '../exports/inert-cell';

export interface RowsLimit {
  /** Rows beyond it are not read. */
  readonly rows: number;
  /** Rows with nothing in them are left out instead of kept empty. */
  readonly skipsEmpty: boolean;
}

/** No row of words is longer; beyond it a quotation mark was never closed. */
const MAX_ROW_CHARACTERS = 1_000_000;

/**
 * A spreadsheet as rows of cells: comma, semicolon or tab between them, told by the first line. The apostrophe that keeps a
 * formula from being one is taken off again. Refuses what is no table, to follow a colon. [B3, B4, Q1]
 */
export function readRows(text: string, limit: RowsLimit): Result<readonly (readonly string[])[], string> {
  const delimiter = delimiterOf(text);
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: limit.skipsEmpty,
      bom: true,
      to: limit.rows,
      max_record_size: MAX_ROW_CHARACTERS,
      // What is copied out of a spreadsheet has its quotation marks as they are, unless a cell has several lines.
      relax_quotes: delimiter === '\t',
    });
    return ok(rows.map((row) => row.map(withoutApostrophe)));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return err(`it is not a table that can be read (${cause.message}). Save it as CSV again.`);
  }
}

/** The sign that parts the most cells in the first line with anything in it. */
function delimiterOf(text: string): string {
  const titles = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((sign) => ({ sign, cells: titles.split(sign).length }));
  return counts.reduce((best, one) => (one.cells > best.cells ? one : best)).sign;
}

function withoutApostrophe(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const bare = cell.slice(1);
  return inertCell(bare) === bare ? cell : bare;
}
