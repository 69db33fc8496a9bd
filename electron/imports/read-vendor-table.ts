import type { VendorFile } from '@contract/vendor-file';
import { err, ok, type Result } from '@domain/kernel/result';
import { readRows } from './read-rows';

type Table = Extract<VendorFile['content'], { kind: 'table' }>;

const MAX_ROWS = 20_000;
const count = new Intl.NumberFormat('en-GB');

/**
 * A spreadsheet as a table of text, titles in the first line. Every row must have as many cells as there are titles, or
 * nothing is read: a missing cell would shift what follows. [B3, B4]
 */
export function readVendorTable(text: string): Result<Table, string> {
  const read = readRows(text, { rows: MAX_ROWS + 2, skipsEmpty: true });
  if (!read.ok) return read;
  const [titles, ...rows] = read.value;
  if (titles === undefined || rows.length === 0) return err('it has no rows below its titles; choose another file.');
  if (rows.length > MAX_ROWS) {
    return err(`it has more than ${count.format(MAX_ROWS)} rows, which do not fit; split it into several files.`);
  }
  const odd = rows.findIndex((row) => row.length !== titles.length);
  if (odd !== -1) {
    const cells = `row ${odd + 1} has ${rows[odd]?.length} cells, its titles are ${titles.length}`;
    return err(`${cells}; fill in or take out the cell that is missing or too many, and try again.`);
  }
  const columns = titles.map((title, index) => title.trim() || `Column ${index + 1}`);
  return ok({ kind: 'table', table: { columns, rows } });
}
