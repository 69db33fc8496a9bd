import { type DateOrder, ordersOf } from './cell-moment';
import { type CellDate, readCellTime } from './cell-time';
import type { MeantRow } from './log-columns';

/** A date that can be read in two ways, for a person to say which. */
export interface OpenOrder {
  readonly row: number;
  /** As it is written. */
  readonly text: string;
  readonly date: Extract<CellDate, { kind: 'open' }>;
}

/**
 * The first date that can be read in two ways; where there is none but some have the day first and others the month, the
 * first of them, because then the file has no one style. Null: nothing has to be asked. What other rows suggest is no
 * answer: a spreadsheet that took days for months leaves just such a mixture. [Q1]
 */
export function openOrder(rows: readonly MeantRow[]): OpenOrder | null {
  const open = opened(rows);
  const ambiguous = open.find(({ date }) => ordersOf(date).length === 2);
  const styles = new Set(open.map(({ date }) => ordersOf(date)[0]));
  return ambiguous ?? (styles.size > 1 ? (open[0] ?? null) : null);
}

/** The one order in which all dates can be read, where nothing has to be asked. */
export function orderInUse(rows: readonly MeantRow[]): DateOrder | null {
  return opened(rows).flatMap(({ date }) => ordersOf(date))[0] ?? null;
}

function opened(rows: readonly MeantRow[]): readonly OpenOrder[] {
  return rows.flatMap(({ row, cell }) => {
    const text = cell('time');
    const date = readCellTime(text)?.date;
    return date?.kind === 'open' && ordersOf(date).length > 0 ? [{ row, text, date }] : [];
  });
}
