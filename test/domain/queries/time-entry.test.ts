import { readWhen } from '@domain/queries/time-entry';
import { describe, expect, it } from 'vitest';
import { instant } from '../../support/incident-scenario';

const NOW = instant('2026-11-21T14:32:09.000Z');
const london = (text: string, now = NOW) => readWhen(text, now, 'Europe/London');

describe('the text of a "when it happened" field', () => {
  it('[L1] is now when it is empty', () => {
    expect(london('  ')).toEqual({ kind: 'now' });
  });

  it('[L3] looks back: a time later than now is that of the day before, and says so', () => {
    expect(london('14:32')).toMatchObject({
      kind: 'once',
      at: '2026-11-21T14:32:00.000Z',
      certainty: 'exact',
      note: null,
    });
    expect(london('14:33')).toMatchObject({
      kind: 'once',
      at: '2026-11-20T14:33:00.000Z',
      note: expect.stringContaining('Friday 20 November 2026'),
    });
    expect(london('9:05')).toMatchObject({ at: '2026-11-21T09:05:00.000Z' });
  });

  it('[L3] reads a date with a clock as given, and a date alone as a day', () => {
    expect(london('2026-11-20 14:32')).toMatchObject({
      kind: 'once',
      at: '2026-11-20T14:32:00.000Z',
      certainty: 'exact',
    });
    expect(london('2026-11-20')).toMatchObject({ kind: 'once', at: '2026-11-20T00:00:00.000Z', certainty: 'day' });
  });

  it('[L3] reads in the zone it is given', () => {
    expect(readWhen('2026-07-01 09:00', NOW, 'America/New_York')).toMatchObject({ at: '2026-07-01T13:00:00.000Z' });
  });

  it('[X3] asks which one, where the clocks showed a time twice', () => {
    expect(london('2026-10-25 01:30')).toMatchObject({
      kind: 'twice',
      first: { at: '2026-10-25T00:30:00.000Z', label: 'Sun 25 Oct 2026, 01:30, UTC+01:00' },
      second: { at: '2026-10-25T01:30:00.000Z', label: 'Sun 25 Oct 2026, 01:30, UTC+00:00' },
    });
  });

  it('[X3] asks only about those of the two that have passed', () => {
    expect(london('01:30', instant('2026-10-25T00:45:00.000Z'))).toMatchObject({
      kind: 'once',
      at: '2026-10-25T00:30:00.000Z',
    });
    expect(london('01:30', instant('2026-10-25T01:45:00.000Z'))).toMatchObject({ kind: 'twice' });
  });

  it('[X3] moves a time that the clocks skipped forward, with a word', () => {
    expect(london('2026-03-29 01:30')).toMatchObject({
      kind: 'once',
      at: '2026-03-29T01:30:00.000Z',
      note: expect.stringContaining('skipped'),
    });
  });

  it.each([
    ['25:99', 'hours go to 23'],
    ['12:60', 'minutes to 59'],
    ['2026-11-20 24:00', 'hours go to 23'],
    ['0001-01-01', 'before 1970'],
    ['0001-01-01 10:00', 'before 1970'],
    ['2026-02-30', 'not a date that exists'],
    ['2026-13-01 10:00', 'not a date that exists'],
    ['yesterday', 'write 14:32'],
    ['14.32', 'write 14:32'],
    ['\u202e14:32', '⟨U+202E⟩'],
    ['9'.repeat(500), '…'],
  ])('[X3] refuses %s in a plain sentence', (text, reason) => {
    const reading = london(text);
    expect(reading.kind === 'refused' ? reading.sentence : reading.kind).toContain(reason);
    expect(reading.kind === 'refused' ? reading.sentence.length : 0).toBeLessThan(160);
  });
});
