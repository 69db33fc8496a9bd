import { instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { beganText, dateRange, listClock } from '../../../renderer/features/incident-list/list-clock';
import { at, summary } from './summary';

const began = at('16T11:51');

describe('the clock of a line', () => {
  it('[C2] counts hours without turning them into days, and names the Day beside them', () => {
    expect(listClock(summary(), at('21T14:32:09'))).toMatchObject({ value: '122:41:09', day: 6, hedge: null });
  });

  it('[C2] says Day 5 at 117 hours and no Day below 24', () => {
    expect(listClock(summary(), at('21T08:51'))).toMatchObject({ value: '117:00:00', day: 5 });
    expect(listClock(summary(), at('17T11:50:59'))).toMatchObject({ value: '23:59:59', day: null });
  });

  it('[I3] says "at least" when the start is only the first report', () => {
    const clock = listClock(summary({ began: { at: began, certainty: 'exact', atLeast: true } }), at('16T12:51'));
    expect(clock).toMatchObject({ hedge: 'at least', value: '1:00:00', spoken: 'Down for at least 1 hour' });
  });

  it('[L3] shows days, never digits, where only the date of the start or of the end is known', () => {
    const day = { at: at('11T00:00'), certainty: 'day', atLeast: false } as const;
    expect(listClock(summary({ began: day }), at('21T00:00'))).toMatchObject({
      value: '10 days',
      hedge: 'about',
      day: null,
      spoken: 'Down for about 10 days',
    });
    const ended = summary({ resolved: { at: at('18T11:51'), certainty: 'day' } });
    expect(listClock(ended, at('21T00:00'))).toMatchObject({ value: '2 days', hedge: 'about' });
  });

  it('[C2] stands still at our confirmed end', () => {
    const over = summary({ phase: 'resolved', resolved: { at: at('16T12:51'), certainty: 'exact' } });
    expect(listClock(over, at('21T00:00'))).toMatchObject({ value: '1:00:00', spoken: 'Was down for 1 hour' });
  });

  it('[R5] runs to the end of what an imported case knows, and says so', () => {
    const asOf = { at: at('16T13:51'), certainty: 'exact' } as const;
    expect(listClock(summary({ asOf }), at('30T00:00'))).toMatchObject({ value: '2:00:00', asOf: 'as of 16 Nov 2026' });
  });

  it('[L3] says about how many days where only the date of that end is known', () => {
    const asOf = { at: at('18T11:51'), certainty: 'day' } as const;
    expect(listClock(summary({ asOf }), at('30T00:00'))).toMatchObject({ value: '2 days', hedge: 'about', day: null });
  });

  it('has none while nobody has said when it began', () => {
    expect(listClock(summary({ began: null }), at('21T00:00'))).toBeNull();
  });

  it('[C6] never goes below zero when the start lies ahead', () => {
    expect(listClock(summary(), at('16T11:00'))?.value).toBe('0:00:00');
  });
});

describe('the words of a line', () => {
  it('[L3] names the start without a clock where only its date is known', () => {
    expect(beganText(summary())).toBe('Began Mon 16 Nov 2026, 11:51');
    expect(beganText(summary({ began: { at: began, certainty: 'exact', atLeast: true } }))).toBe(
      'First report Mon 16 Nov 2026, 11:51',
    );
    expect(beganText(summary({ began: { at: began, certainty: 'day', atLeast: false } }))).toBe(
      'Began Monday 16 November 2026',
    );
  });

  it('names no part of the dates of a past incident twice', () => {
    expect(dateRange(summary({ resolved: { at: at('16T22:00'), certainty: 'exact' } }))).toBe('16 Nov 2026');
    expect(dateRange(summary({ resolved: { at: at('21T22:00'), certainty: 'exact' } }))).toBe('16 to 21 Nov 2026');
    const ended = (text: string) => ({ at: instantSchema.parse(text), certainty: 'exact' }) as const;
    expect(dateRange(summary({ resolved: ended('2026-12-02T10:00:00.000Z') }))).toBe('16 Nov to 2 Dec 2026');
    expect(dateRange(summary({ resolved: ended('2027-11-20T10:00:00.000Z') }))).toBe('16 Nov 2026 to 20 Nov 2027');
  });
});
