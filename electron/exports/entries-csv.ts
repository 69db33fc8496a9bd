import { type Cell, entryTable } from '@domain/reports/entry-rows';
import type { ReportContext } from '@domain/reports/report-context';
import { stringify } from 'csv-stringify/sync';
import { inertCell } from './inert-cell';

/**
 * The log as CSV (RFC 4180): UTF-8 with the byte order mark without which Excel takes it for another encoding, CRLF, one row
 * for each entry, times in UTC as ISO 8601. A text that could be a formula has an apostrophe in front. [R2, R4]
 */
export function entriesCsv(context: ReportContext): string {
  const { columns, rows } = entryTable(context);
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))], {
    bom: true,
    record_delimiter: 'windows',
  });
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.at;
  return typeof cell === 'number' ? String(cell) : inertCell(cell);
}
