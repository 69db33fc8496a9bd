import { momentOfCell, type TimeAnswers } from '@domain/log-table/cell-moment';
import { readCellClock, readCellTime } from '@domain/log-table/cell-time';
import { describe, expect, it } from 'vitest';

const LONDON: TimeAnswers = { zone: 'Europe/London', order: 'day-first', twice: null };

/** The moment of a cell and how sure it is, or what else came of it. */
function read(text: string, answers: TimeAnswers = LONDON): string {
  const time = readCellTime(text);
  if (time === null) return 'unread';
  const moment = momentOfCell(time, answers, answers.order ?? 'day-first');
  return moment.kind === 'moment' ? `${moment.at} ${moment.certainty}` : moment.kind;
}

const AFTERNOON = '2024-12-31T14:05:00.000Z exact';

describe('a date in one of the styles of spreadsheets', () => {
  it.each([
    ['2024-12-31T14:05:00Z'],
    ['2024-12-31T15:05+01:00'],
    ['2024-12-31 09:05 -0500'],
    ['2024-12-31 14:05'],
    ['2024-12-31T14:05:00.000'],
    ['2024/12/31 14:05'],
    ['31/12/2024 14:05'],
    ['31/12/24 2:05 pm'],
    ['31-12-2024, 14:05'],
    ['31.12.2024 14:05'],
    ['31.12.2024 14.05'],
    ['31 Dec 2024 14:05'],
    ['31-Dec-2024 14:05'],
    ['Tue, 31 December 2024 14:05 GMT'],
    ['December 31, 2024 2:05 PM'],
    ['45657.586805555555'],
    ['45657,586805555555'],
  ])('[Q1] %s is read', (text) => {
    expect(read(text)).toBe(AFTERNOON);
  });

  it('[Q1] with strokes is read as a person says, and refused where that gives no date', () => {
    const monthFirst: TimeAnswers = { ...LONDON, order: 'month-first' };
    expect(read('12/31/2024 2:05 PM', monthFirst)).toBe(AFTERNOON);
    expect(read('03/04/2024 14:05')).toBe('2024-04-03T13:05:00.000Z exact');
    expect(read('03/04/2024 14:05', monthFirst)).toBe('2024-03-04T14:05:00.000Z exact');
    expect(read('12/31/2024 14:05')).toBe('impossible');
  });

  it('[L3] without a clock is a day, and with "about" is about', () => {
    expect(read('31.12.2024')).toBe('2024-12-31T12:00:00.000Z day');
    expect(read('45657')).toBe('2024-12-31T12:00:00.000Z day');
    expect(read('~31 Dec 2024 14:05')).toBe('2024-12-31T14:05:00.000Z about');
  });

  it('[C6] is taken in the zone, asked about where it came twice, and moved where it never was', () => {
    expect(read('2024-10-27 01:30')).toBe('twice');
    expect(read('2024-10-27 01:30', { ...LONDON, twice: 'first' })).toBe('2024-10-27T00:30:00.000Z exact');
    expect(read('2024-10-27 01:30', { ...LONDON, twice: 'second' })).toBe('2024-10-27T01:30:00.000Z exact');
    expect(read('2024-10-27 01:30+01:00')).toBe('2024-10-27T00:30:00.000Z exact');
    expect(read('2024-03-31 01:30')).toBe('2024-03-31T01:30:00.000Z exact');
  });

  it.each([
    ['yesterday'],
    ['14:05'],
    ['31/12'],
    ['31 Dex 2024'],
    ['2024-12-31 25:00'],
    ['2024-12-31 13:05 PM'],
    ['2024-12-31 14:05 CET'],
    ['1/2/3/2024'],
    ['4 apples'],
    ['12-2024-31'],
    [''],
  ])('[Q1, X3] %s is not guessed at', (text) => {
    expect(read(text)).toBe('unread');
  });

  it.each([['2024-02-30'], ['31.04.2024 10:00'], ['31/12/1969 10:00'], ['00/12/2024']])(
    '[Q1, X3] %s is no date that there is',
    (text) => {
      expect(read(text)).toBe('impossible');
    },
  );
});

it.each([
  ['14:05', 14, 5],
  ['2:05 PM', 14, 5],
  ['2 pm', 14, 0],
  ['12:00 am', 0, 0],
  ['0.586805555555', 14, 5],
  ['0,5', 12, 0],
])('[Q1] a time of day in a cell of its own is read: %s', (text, hour, minute) => {
  expect(readCellClock(text)).toMatchObject({ hour, minute });
});

it.each([['31.12.2024'], ['noon'], ['24:00'], ['']])('[Q1, X3] %s is no time of day', (text) => {
  expect(readCellClock(text)).toBeNull();
});
