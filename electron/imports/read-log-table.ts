import path from 'node:path';
import type { Failure } from '@contract/failure';
import { type LogTable, PASTED } from '@contract/log-table';
import { MAX_IMPORTED_ENTRIES } from '@domain/incident/imported-entries.decide';
import { err, ok, type Result } from '@domain/kernel/result';
import { safeFileName } from '../record/safe-file-name';
import { decodeText } from './decode-text';
import { readBytes } from './read-bytes';
import { readRows } from './read-rows';

/** A file of the person's, or rows that were pasted. */
export type LogTableSource = { readonly path: string } | { readonly pasted: string };

export type ReadLogTable = (source: LogTableSource) => Promise<Result<LogTable, Failure>>;

/** 5,000 rows of whole mails have some 10 MB. */
const MAX_BYTES = 20 * 1024 * 1024;
const count = new Intl.NumberFormat('en-GB');

/**
 * The rows of somebody's own log, CSV or tab separated: whole, or why not in one sentence that begins with its name. The
 * first row may or may not be titles. Every row must have as many cells as the first. [Q1, X3]
 */
export async function readLogTable(source: LogTableSource): Promise<Result<LogTable, Failure>> {
  if ('pasted' in source) return tableOf(PASTED, source.pasted, null);
  const bytes = await readBytes(source.path, MAX_BYTES, 'split it into several files');
  if (!bytes.ok) return bytes;
  const { text, encoding } = decodeText(bytes.value);
  return tableOf(safeFileName(path.basename(source.path)), text, encoding);
}

function tableOf(name: string, text: string, encoding: string | null): Result<LogTable, Failure> {
  const refuse = (why: string) => err({ code: 'table-refused', sentence: `${name}: ${why}`, field: null });
  // One more for titles, and one to know that there are more.
  const read = readRows(text, { rows: MAX_IMPORTED_ENTRIES + 2, skipsEmpty: false });
  if (!read.ok) return refuse(read.error);
  const rows = read.value.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => !isEmpty(cells));
  const [first] = rows;
  if (first === undefined) return refuse('it has no rows; choose or paste something else.');
  if (read.value.length > MAX_IMPORTED_ENTRIES + 1) {
    return refuse(`it has more than ${count.format(MAX_IMPORTED_ENTRIES)} rows, which do not fit; split it.`);
  }
  const odd = rows.find(({ cells }) => cells.length !== first.cells.length);
  if (odd !== undefined) {
    const cells = `row ${odd.row} has ${odd.cells.length} cells, row ${first.row} has ${first.cells.length}`;
    return refuse(`${cells}; fill in or take out the cell that is missing or too many, and try again.`);
  }
  return ok({ name, encoding, rows });
}

/** A blank line, which ends up as one cell. */
function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
