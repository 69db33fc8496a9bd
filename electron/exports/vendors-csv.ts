import { tableOfVendors } from '@domain/directory/vendor-table';
import type { Vendor } from '@domain/directory/vendors';
import { stringify } from 'csv-stringify/sync';
import { inertCell } from './inert-cell';

/**
 * The directory as CSV (RFC 4180): UTF-8 with the byte order mark that Excel wants, CRLF, a row for each vendor. A text that
 * could be a formula has an apostrophe in front, which an import takes off again. PINs are no part of a vendor. [B4, R4]
 */
export function vendorsCsv(vendors: readonly Vendor[]): string {
  const { columns, rows } = tableOfVendors(vendors);
  return stringify([columns, ...rows.map((row) => row.map(inertCell))], { bom: true, record_delimiter: 'windows' });
}
