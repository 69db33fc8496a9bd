import { type Instant, instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { END_OF_DATE, TAKEN_AS_NEXT_DAY } from '../../../renderer/features/when/read-due';
import { readSaidDue, readSaidWhen } from '../../../renderer/features/when/read-said';
import { TAKEN_AS_YESTERDAY } from '../../../renderer/features/when/read-when';

const london = 'Europe/London';
/** A Saturday. */
const now = instant('2026-11-21T14:32:09.000Z');

function instant(text: string): Instant {
  return instantSchema.parse(text);
}

function back(text: string, moment = now, pick: 'first' | 'second' | null = null, zone = london) {
  return readSaidWhen({ text, pick }, moment, zone);
}

function ahead(text: string, moment = now, zone = london) {
  return readSaidDue({ text, pick: null }, moment, zone);
}

describe('a time in words in a field that looks back', () => {
  it('[L10] is read as the capture bar reads it', () => {
    for (const [text, at] of [
      ['yesterday 18:40', '2026-11-20T18:40:00.000Z'],
      [' 10 min ago ', '2026-11-21T14:22:00.000Z'],
      ['an hour ago', '2026-11-21T13:32:00.000Z'],
      ['2.30pm', '2026-11-21T14:30:00.000Z'],
      ['9am', '2026-11-21T09:00:00.000Z'],
      ['Fri 18:40', '2026-11-20T18:40:00.000Z'],
      ['noon', '2026-11-21T12:00:00.000Z'],
      ['20/11 14:00', '2026-11-20T14:00:00.000Z'],
      ['last night 23:10', '2026-11-20T23:10:00.000Z'],
    ] as const) {
      expect(back(text), text).toMatchObject({ kind: 'moment', at, certainty: 'exact' });
    }
    expect(back('about yesterday 18:40')).toMatchObject({ at: '2026-11-20T18:40:00.000Z', certainty: 'about' });
    expect(back('11pm')).toMatchObject({ at: '2026-11-20T23:00:00.000Z', notes: [TAKEN_AS_YESTERDAY] });
  });

  it('[L3, L10] is a date without a clock where only the date was said', () => {
    for (const text of ['yesterday', 'Friday', '20 Nov', '20/11', '20/11/2026']) {
      expect(back(text), text).toMatchObject({ kind: 'moment', at: '2026-11-20T12:00:00.000Z', certainty: 'day' });
    }
  });

  it('[L10] says how a day and a month were told apart', () => {
    expect(back('3/4 18:40')).toMatchObject({
      at: '2026-04-03T17:40:00.000Z',
      notes: [expect.stringContaining('day first')],
    });
  });

  it('[L10, C6] asks about a time that came twice, in words as well', () => {
    const after = instant('2026-10-26T09:00:00.000Z');
    expect(back('yesterday 01:30', after)).toMatchObject({ kind: 'twice' });
    expect(back('yesterday 01:30', after, 'second')).toMatchObject({ at: '2026-10-25T01:30:00.000Z' });
  });

  it('[L10, X3] is refused where it is a sentence, lies ahead, or names a part of the day', () => {
    for (const text of ['soon', 'tomorrow 09:00', 'last night', 'this morning', '18:40 the line died', '14:00-15:00']) {
      expect(back(text), text).toMatchObject({ kind: 'unread', sentence: expect.stringContaining('is not a time') });
    }
    expect(back('25:99')).toMatchObject({ kind: 'unread', sentence: expect.stringContaining('is not a time of day') });
  });
});

describe('a time in words in a field that looks forward', () => {
  it('[L10, M1] is read as a promise in the capture bar', () => {
    for (const [text, at] of [
      ['in 2 hours', '2026-11-21T16:32:00.000Z'],
      ['within 30 min', '2026-11-21T15:02:00.000Z'],
      ['tomorrow 09:00', '2026-11-22T09:00:00.000Z'],
      ['Monday noon', '2026-11-23T12:00:00.000Z'],
      ['by 5pm', '2026-11-21T17:00:00.000Z'],
      ['5pm', '2026-11-21T17:00:00.000Z'],
      ['this afternoon', '2026-11-21T17:00:00.000Z'],
    ] as const) {
      expect(ahead(text), text).toMatchObject({ kind: 'moment', at });
    }
    expect(ahead('9am')).toMatchObject({ at: '2026-11-22T09:00:00.000Z', notes: [TAKEN_AS_NEXT_DAY] });
    expect(ahead('Friday')).toMatchObject({ at: '2026-11-27T23:59:00.000Z', notes: [END_OF_DATE] });
  });

  it('[L10, X3] is refused where it has passed or is a sentence', () => {
    for (const text of ['soon', 'yesterday 18:40', 'when they ring', 'tomorrow 09:00 or so']) {
      expect(ahead(text), text).toMatchObject({ kind: 'unread', sentence: expect.stringContaining('is not a time') });
    }
  });
});
