import type { Certainty } from '../incident/common';
import { addMs, type Instant, MINUTE } from '../kernel/instant';
import { readWallTime, type WallTime } from '../kernel/zone';
import type { CellDate, CellTime } from './cell-time';

/** What a person has to say of the times of a whole file; null: not said yet. */
export interface TimeAnswers {
  /** For times that name no offset. */
  readonly zone: string;
  /** Which number comes first in `03/04/2024`. */
  readonly order: DateOrder | null;
  /** Which one is meant where clocks were set back and a time came twice. */
  readonly twice: 'first' | 'second' | null;
}

export type DateOrder = 'day-first' | 'month-first';

export type CellMoment =
  | { readonly kind: 'moment'; readonly at: Instant; readonly certainty: Certainty; readonly isMoved: boolean }
  /** The clocks were set back; nobody has said which one is meant. */
  | { readonly kind: 'twice' }
  | { readonly kind: 'impossible'; readonly why: string };

/** In which orders a date can be read at all. */
export function ordersOf(date: CellDate): readonly DateOrder[] {
  if (date.kind === 'known') return [];
  const orders: DateOrder[] = [];
  if (date.second <= 12) orders.push('day-first');
  if (date.first <= 12) orders.push('month-first');
  return orders;
}

/**
 * The moment of a cell. A date alone is kept as the noon of that date; a time that the clocks skipped moves forward, one
 * that they ran through twice has to be answered. [L3, L10, C6, Q1]
 */
export function momentOfCell({ date, clock, isAbout }: CellTime, answers: TimeAnswers, order: DateOrder): CellMoment {
  const { year, month, day } = dated(date, order);
  if (month < 1 || month > 12) return { kind: 'impossible', why: `has no month ${month}` };
  const wall: WallTime = { year, month, day, hour: clock?.hour ?? 12, minute: clock?.minute ?? 0 };
  const offset = clock?.offsetMinutes ?? null;
  const read = readWallTime(wall, offset === null ? answers.zone : 'Etc/UTC');
  if (read.kind === 'impossible') return { kind: 'impossible', why: 'is no date that there is, from the year 1970 on' };
  if (read.kind === 'twice' && answers.twice === null) return { kind: 'twice' };
  const instant =
    read.kind === 'once' ? read.instant : read.kind === 'skipped' ? read.movedForward : read[answers.twice ?? 'first'];
  const at = addMs(instant, (clock?.second ?? 0) * 1000 - (offset ?? 0) * MINUTE);
  const certainty = clock === null ? 'day' : isAbout ? 'about' : 'exact';
  return { kind: 'moment', at, certainty, isMoved: read.kind === 'skipped' };
}

function dated(date: CellDate, order: DateOrder): Pick<WallTime, 'year' | 'month' | 'day'> {
  if (date.kind === 'known') return date;
  const { year, first, second } = date;
  return order === 'day-first' ? { year, month: second, day: first } : { year, month: first, day: second };
}
