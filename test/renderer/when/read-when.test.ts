import { type Instant, instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { momentText, readWhen, whenInputOf, whenOf } from '../../../renderer/features/when/read-when';

const london = 'Europe/London';
const now = instant('2026-11-21T14:32:00.000Z');

function instant(text: string): Instant {
  return instantSchema.parse(text);
}

function read(text: string, moment = now, zone = london, pick: 'first' | 'second' | null = null) {
  return readWhen({ text, pick }, moment, zone);
}

describe('a typed moment', () => {
  it('[L1] is now while nothing is typed', () => {
    expect(whenOf(read('  '))).toEqual({ ok: true, value: null });
  });

  it('[L10] reads a time of day as the last time the clock showed it', () => {
    expect(read('14:30')).toMatchObject({ at: '2026-11-21T14:30:00.000Z', certainty: 'exact', notes: [] });
    expect(read('1430')).toMatchObject({ at: '2026-11-21T14:30:00.000Z' });
    expect(read('18:40')).toMatchObject({ at: '2026-11-20T18:40:00.000Z' });
    expect(read('18:40')).toHaveProperty('notes.0', expect.stringContaining('yesterday'));
  });

  it.each(['9:05', '09:05', '9.05', '0905', '905'])('[L10] takes %s for five past nine', (text) => {
    expect(read(text)).toMatchObject({ at: '2026-11-21T09:05:00.000Z', certainty: 'exact' });
  });

  it('[L10] reads in the zone it is given', () => {
    expect(read('2026-07-01 09:00', now, 'America/New_York')).toMatchObject({ at: '2026-07-01T13:00:00.000Z' });
    expect(read('2026-07-01 09:00', now, 'Asia/Kathmandu')).toMatchObject({ at: '2026-07-01T03:15:00.000Z' });
  });

  it('[L10] finds yesterday beside days of 23 and 25 hours', () => {
    // 25 October 2026 has 25 hours in London, 29 March 2026 has 23.
    expect(read('23:45', instant('2026-10-25T23:30:00.000Z'))).toMatchObject({ at: '2026-10-24T22:45:00.000Z' });
    expect(read('12:00', instant('2026-03-29T23:30:00.000Z'))).toMatchObject({ at: '2026-03-29T11:00:00.000Z' });
  });

  it('[L3] knows no clock where only a date was typed, and keeps "about"', () => {
    expect(read('2026-11-16')).toMatchObject({ certainty: 'day', at: '2026-11-16T12:00:00.000Z' });
    expect(read('about 2026-11-16 11:51')).toMatchObject({ certainty: 'about', at: '2026-11-16T11:51:00.000Z' });
    expect(read('~11:51')).toMatchObject({ certainty: 'about' });
  });

  it('[L10] asks which one where clocks were set back, and takes the answer', () => {
    const twice = read('2026-10-25 01:30');
    expect(twice).toEqual({ kind: 'twice', first: '2026-10-25T00:30:00.000Z', second: '2026-10-25T01:30:00.000Z' });
    expect(whenOf(twice)).toMatchObject({ ok: false });
    expect(read('2026-10-25 01:30', now, london, 'second')).toMatchObject({ at: '2026-10-25T01:30:00.000Z' });
  });

  it('[L10] leaves the second of a time that comes twice on its date while it still lies ahead', () => {
    // Half an hour after the clocks showed 01:30 for the first time, and half an hour before the second.
    const between = instant('2026-10-25T01:00:00.000Z');
    expect(read('01:30', between)).toMatchObject({ kind: 'twice', first: '2026-10-25T00:30:00.000Z' });
    expect(read('01:30', between, london, 'first')).toMatchObject({ at: '2026-10-25T00:30:00.000Z', notes: [] });
    expect(read('01:30', between, london, 'second')).toMatchObject({
      at: '2026-10-25T01:30:00.000Z',
      notes: ['That is still to come.'],
    });
    const before = instant('2026-10-25T00:00:00.000Z');
    expect(read('01:30', before)).toMatchObject({ at: '2026-10-24T00:30:00.000Z' });
  });

  it('[L10] moves a time that the clocks skipped forward, and says so', () => {
    const reading = read('2026-03-29 01:30');
    expect(reading).toMatchObject({ kind: 'moment', at: '2026-03-29T01:30:00.000Z' });
    expect(reading).toHaveProperty('notes.0', expect.stringContaining('skipped'));
  });

  it('[L4] warns of a moment that is still to come, and takes it', () => {
    const reading = read('2026-11-22 09:00');
    expect(reading).toHaveProperty('notes', ['That is still to come.']);
    expect(whenOf(reading)).toMatchObject({ ok: true });
  });

  it.each([
    '25:99',
    '24:00',
    '0001-01-01 10:00',
    '2026-02-31',
    '2026-13-01 10:00',
    'soon',
    '14:32 tomorrow',
    '\u202e14:32',
  ])('[X3] refuses %j in a sentence', (text) => {
    const outcome = whenOf(read(text));
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.error).toMatch(/^.{10,160}\.$/);
  });

  it('[X3] does not repeat a pasted megabyte', () => {
    const outcome = whenOf(read('9'.repeat(1_000_000)));
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.error.length).toBeLessThan(200);
  });

  it('comes back as the same moment from the text it is shown as', () => {
    const moments = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '2026-07-01T08:15:00.000Z'];
    for (const text of moments) {
      for (const certainty of ['exact', 'about'] as const) {
        const when = { at: instant(text), certainty };
        expect(whenOf(readWhen(whenInputOf(when, london), now, london))).toEqual({ ok: true, value: when });
      }
    }
  });

  it('[L3] is shown with its offset, without a clock where only the date is known', () => {
    expect(momentText(instant('2026-07-01T08:15:00.000Z'), 'exact', london)).toBe('Wed 1 Jul 2026, 09:15 UTC+01:00');
    expect(momentText(instant('2026-07-01T11:00:00.000Z'), 'day', london)).toBe('Wednesday 1 July 2026');
  });
});
