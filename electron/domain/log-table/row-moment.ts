import type { ImportedEntry } from '../incident/imported-entries.decide';
import { type DateOrder, momentOfCell, ordersOf, type TimeAnswers } from './cell-moment';
import { type CellTime, readCellClock, readCellTime } from './cell-time';
import type { MeantRow } from './log-columns';

export type RowMoment =
  | ({ readonly kind: 'moment' } & Pick<ImportedEntry, 'when' | 'timeNote'> & Reading)
  /** Somebody has to answer first. */
  | ({ readonly kind: 'asked' } & Reading)
  | { readonly kind: 'unread'; readonly sentence: string };

interface Reading {
  readonly needsZone: boolean;
  /** The clocks ran through it twice. */
  readonly isTwice: boolean;
}

/**
 * When a row happened, with a note where its time had to be interpreted; or why that cannot be said. `ownZone`: the zone in
 * which it will be shown. [L3, L10, Q1]
 */
export function rowMoment(row: MeantRow, answers: TimeAnswers, ownZone: string): RowMoment {
  const time = timeOf(row);
  if (typeof time === 'string') return { kind: 'unread', sentence: time };
  const needsZone = time.clock?.offsetMinutes == null;
  if (time.date.kind === 'open' && answers.order === null) return { kind: 'asked', needsZone, isTwice: false };
  const order = answers.order ?? 'day-first';
  const isTwice = momentOfCell(time, { ...answers, twice: null }, order).kind === 'twice';
  const moment = momentOfCell(time, answers, order);
  if (moment.kind === 'twice') return { kind: 'asked', needsZone, isTwice };
  const written = `“${short([row.cell('time'), row.cell('clock')].filter(Boolean).join(' '))}”`;
  const said = time.date.kind === 'open' ? [`read with the ${firstOf(order)} first`] : [];
  if (moment.kind === 'impossible') {
    const why = [moment.why, ...said].join(', ');
    return { kind: 'unread', sentence: `${written} ${why}; correct it, or take the row out.` };
  }
  const notes = [
    ...(ordersOf(time.date).length === 2 ? said : []),
    ...(needsZone && answers.zone !== ownZone ? [`in ${answers.zone}`] : []),
    ...(moment.isMoved ? ['a time that the clocks skipped, moved forward'] : []),
    ...(isTwice ? [`a time that came twice, taken as the ${answers.twice === 'first' ? 'earlier' : 'later'} one`] : []),
  ];
  const timeNote = notes.length === 0 ? null : `${written}: ${notes.join(', ')}`;
  return { kind: 'moment', when: { at: moment.at, certainty: moment.certainty }, timeNote, needsZone, isTwice };
}

/** Or what is wrong with its cells, in one sentence. */
function timeOf(row: MeantRow): CellTime | string {
  const [date, clock] = [row.cell('time'), row.cell('clock')];
  if (date === '') return 'It has no date; fill it in, or take the row out.';
  const time = readCellTime(date);
  if (time === null) return `“${short(date)}” is no date that can be read; write it like 2026-11-21 14:32.`;
  if (clock === '') return time;
  if (time.clock !== null) return `“${short(date)}” and “${short(clock)}” are two times of day; leave one column out.`;
  const ofDay = readCellClock(clock);
  return ofDay === null ? `“${short(clock)}” is no time of day; write it like 14:32.` : { ...time, clock: ofDay };
}

function firstOf(order: DateOrder): string {
  return order === 'day-first' ? 'day' : 'month';
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
