import { type Instant, instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { ALREADY_DUE, END_OF_DATE, readDue, TAKEN_AS_NEXT_DAY } from '../../../renderer/features/when/read-due';
import { MOVED_FORWARD } from '../../../renderer/features/when/read-when';

const london = 'Europe/London';
const from = instant('2026-11-21T14:32:09.000Z');

function instant(text: string): Instant {
  return instantSchema.parse(text);
}

function read(text: string, moment = from, pick: 'first' | 'second' | null = null, zone = london) {
  return readDue({ text, pick }, moment, zone);
}

describe('a typed due time', () => {
  it('[M1] is none while nothing is typed', () => {
    expect(read('  ')).toEqual({ kind: 'now' });
  });

  it('[L10] looks forward: a time of day that has passed is the next day, and says so', () => {
    expect(read('15:00')).toMatchObject({ at: '2026-11-21T15:00:00.000Z', notes: [] });
    expect(read('about 1500')).toMatchObject({ at: '2026-11-21T15:00:00.000Z', certainty: 'about' });
    expect(read('09:00')).toMatchObject({ at: '2026-11-22T09:00:00.000Z', notes: [TAKEN_AS_NEXT_DAY] });
  });

  it('[L10, M2] takes the minute that is running for the same one', () => {
    expect(read('14:32')).toMatchObject({ at: '2026-11-21T14:32:00.000Z', notes: [] });
    expect(read('14:31')).toMatchObject({ at: '2026-11-22T14:31:00.000Z' });
  });

  it('[L10] lasts to the end of a date that was typed alone', () => {
    expect(read('2026-11-23')).toMatchObject({ at: '2026-11-23T23:59:00.000Z', notes: [END_OF_DATE] });
  });

  it('[L4, L10] takes a whole date that is before the entry, and warns', () => {
    expect(read('2026-11-20 15:00')).toMatchObject({ at: '2026-11-20T15:00:00.000Z', notes: [ALREADY_DUE] });
    expect(read('2026-11-21 14:31')).toMatchObject({ at: '2026-11-21T14:31:00.000Z', notes: [ALREADY_DUE] });
    expect(read('2026-10-25 01:30')).toMatchObject({ at: '2026-10-25T00:30:00.000Z', notes: [ALREADY_DUE] });
    expect(read('2026-10-25 01:30', from, 'second')).toMatchObject({ at: '2026-10-25T01:30:00.000Z' });
  });

  it('[L10, X3] refuses what is no time, and says what to do', () => {
    expect(read('soon')).toMatchObject({ kind: 'unread', sentence: expect.stringContaining('is not a time') });
    expect(read('2026-02-30')).toMatchObject({ kind: 'unread' });
  });

  it('[L10, C6] moves forward out of the hour that the clocks skip', () => {
    expect(read('01:30', instant('2026-03-28T23:00:00.000Z'))).toMatchObject({
      at: '2026-03-29T01:30:00.000Z',
      notes: [TAKEN_AS_NEXT_DAY, MOVED_FORWARD],
    });
  });

  it('[L10, C6] asks about a time that comes twice, unless one of the two has passed', () => {
    const evening = instant('2026-10-24T22:00:00.000Z');
    expect(read('01:30', evening)).toEqual({
      kind: 'twice',
      first: '2026-10-25T00:30:00.000Z',
      second: '2026-10-25T01:30:00.000Z',
    });
    expect(read('01:30', evening, 'second')).toMatchObject({ at: '2026-10-25T01:30:00.000Z' });
    expect(read('01:30', instant('2026-10-25T00:45:00.000Z'))).toMatchObject({ at: '2026-10-25T01:30:00.000Z' });
    expect(read('01:30', instant('2026-10-25T00:45:00.000Z'), 'first')).toMatchObject({
      at: '2026-10-25T01:30:00.000Z',
    });
  });
});
