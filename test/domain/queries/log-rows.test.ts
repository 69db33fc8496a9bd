import type { Certainty } from '@domain/incident/common';
import { get } from '@domain/kernel/sorted-list';
import { dayTurnText, hourText, logRow, logRowContext, separatorText } from '@domain/queries/log-rows';
import { describe, expect, it } from 'vitest';
import { at, BEGAN, roomWith, ZONE } from '../../support/incident-scenario';
import { entryId, entryLogged } from '../../support/sample-events';

const context = logRowContext(roomWith([]).incident, ZONE);

function entryAt(clock: string, days: number, certainty: Certainty = 'exact') {
  const occurredAt = at(clock, days);
  const entry = get(roomWith([entryLogged({ occurredAt, certainty })], occurredAt).incident.log.byId, entryId);
  return entry ?? expect.fail('no entry');
}

describe('the marks of a row', () => {
  it('[L6] begin a calendar date with the Day at its first entry', () => {
    const row = logRow(entryAt('09:40', 5), entryAt('18:05', 4), context);
    expect(row.separator === null ? null : separatorText(row.separator)).toBe('Saturday 21 November, Day 5');
    expect(row.dayTurn).toBeNull();
  });

  it('[L6] draw a thin rule where the Day turns within a date', () => {
    const row = logRow(entryAt('12:55', 5), entryAt('09:40', 5), context);
    expect(row.separator).toBeNull();
    expect(row.dayTurn === null ? null : dayTurnText(row.dayTurn)).toBe('Day 6, hour 120');
  });

  it('[L6] name the hour of each entry', () => {
    const hours = [
      entryAt('11:51', 0),
      entryAt('12:50', 0),
      entryAt('12:51', 0),
      entryAt('12:55', 5),
      entryAt('11:50', 0),
    ];
    expect(hours.map((entry) => logRow(entry, null, context).hour)).toEqual([0, 0, 1, 121, -1]);
    expect([hourText(121), hourText(-1)]).toEqual(['hour 121', 'before it began']);
  });

  it('[L3] show no clock, no hour and no Day where only the date is known', () => {
    expect(logRow(entryAt('00:00', 5, 'day'), null, context)).toMatchObject({
      clock: null,
      hour: null,
      separator: { date: 'Saturday 21 November', day: null },
    });
  });

  it('[L6] turn the Day after an entry of unknown hour as if it stood at the beginning of its date', () => {
    expect(logRow(entryAt('12:55', 5), entryAt('23:00', 5, 'day'), context).dayTurn).toEqual({ day: 6, hour: 120 });
    expect(logRow(entryAt('11:00', 5), entryAt('23:00', 5, 'day'), context).dayTurn).toBeNull();
  });

  it('[L3] know no hour and no turn of the Day where the beginning is a date only', () => {
    const vague = { ...context, began: { at: BEGAN, certainty: 'day' } } as const;
    expect(logRow(entryAt('12:55', 5), entryAt('09:40', 5), vague)).toMatchObject({ hour: null, dayTurn: null });
  });

  it('[L4] say that an entry came late', () => {
    const late = get(roomWith([entryLogged({ occurredAt: at('12:00') })], at('12:10')).incident.log.byId, entryId);
    expect(late === undefined ? null : logRow(late, null, context).isLate).toBe(true);
  });
});
