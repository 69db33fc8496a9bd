import { type VendorColumn, vendorColumns } from './vendor-columns';
import { type NewVendor, newVendor } from './vendor-input';
import type { Vendor } from './vendors';

/** A table as it was read from a file: nothing of it is understood yet. */
export interface VendorTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For each column of a table the id of what it holds; null: it is left out. */
export type ColumnChoice = readonly (string | null)[];

export interface RowProblem {
  /** From 1, without the line of titles. */
  readonly row: number;
  readonly sentence: string;
}

export interface ReadVendors {
  readonly vendors: readonly NewVendor[];
  /** What is wrong, at most the first ten. Where there is any, nothing may be imported. [Q1] */
  readonly problems: readonly RowProblem[];
}

const MAX_PROBLEMS = 10;

/** What each column most likely holds, by its title; each once. */
export function likelyColumns({ columns }: VendorTable): ColumnChoice {
  const taken = new Set<string>();
  return columns.map((title) => {
    const known = plainTitle(title);
    const found = vendorColumns.find(
      (column) => !taken.has(column.id) && (plainTitle(column.title) === known || column.also.includes(known)),
    );
    if (found !== undefined) taken.add(found.id);
    return found?.id ?? null;
  });
}

/** The vendors of a table under a choice of columns, each checked as if it had been typed. Empty rows count for nothing. */
export function vendorsOfTable(table: VendorTable, choice: ColumnChoice): ReadVendors {
  const chosen = choice.map((id) => vendorColumns.find((column) => column.id === id) ?? null);
  if (!chosen.some((column) => column?.id === 'name')) {
    return { vendors: [], problems: [{ row: 0, sentence: 'Choose the column that has the name of the vendor.' }] };
  }
  const vendors: NewVendor[] = [];
  const problems: RowProblem[] = [];
  for (const [index, cells] of table.rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = newVendor.safeParse(vendorOfRow(cells, chosen));
    if (read.success) vendors.push(read.data);
    else if (problems.length < MAX_PROBLEMS) {
      const issue = read.error.issues[0];
      problems.push({ row: index + 1, sentence: `${fieldName(issue?.path ?? [])} ${issue?.message ?? 'is wrong'}.` });
    }
  }
  return { vendors, problems };
}

/** The directory as rows of text, the titles first: what `vendorsOfTable` reads back to the same vendors. [B4] */
export function tableOfVendors(vendors: readonly Vendor[]): VendorTable {
  const columns = vendorColumns.flatMap(({ title, write }) => (write === null ? [] : [{ title, write }]));
  return {
    columns: columns.map(({ title }) => title),
    rows: vendors.map((vendor) => columns.map(({ write }) => write(vendor))),
  };
}

function vendorOfRow(cells: readonly string[], chosen: readonly (VendorColumn | null)[]): NewVendor {
  return chosen.reduce<NewVendor>(
    (vendor, column, index) => {
      const cell = cells[index]?.trim() ?? '';
      return column === null || cell === '' ? vendor : column.read(cell, vendor);
    },
    { name: '' },
  );
}

function fieldName([fact, index, part]: readonly PropertyKey[]): string {
  const title = String(fact ?? 'row').replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  const place = typeof index === 'number' ? `, item ${index + 1}${part === undefined ? '' : `, ${String(part)}`},` : '';
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}${place}`;
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}
