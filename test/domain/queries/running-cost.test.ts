import type { IncidentCommand } from '@domain/incident/decide';
import { minorOf, moneyText, shareOf } from '@domain/kernel/money';
import { runningCost } from '@domain/queries/running-cost';
import { describe, expect, it } from 'vitest';
import { at, BEGAN, declaredRoom, given } from '../../support/incident-scenario';

function rate(minorPerHour: number, from: string | null = null, currency = 'GBP'): IncidentCommand {
  return { type: 'SetCostRate', minorPerHour, currency, from: from === null ? null : at(from) };
}

describe('what it has cost', () => {
  it('[I1] is the rate times the hours, exact to the penny after a thousand hours of thirds', () => {
    const room = declaredRoom();
    room.does(rate(10_001));
    expect(runningCost(room.incident, at('12:11'))?.total).toEqual({ minor: 3333, currency: 'GBP' });
    const later = new Date(Date.parse(BEGAN) + 1000 * 3_600_000).toISOString() as typeof BEGAN;
    expect(runningCost(room.incident, later)?.total.minor).toBe(10_001_000);
  });

  it('[I1] counts each rate from its moment to the next one, whatever the order in which they were said', () => {
    const room = declaredRoom();
    room.does(rate(6000));
    room.does(rate(0, '14:51'));
    room.does(rate(12_000, '12:51'));
    expect(runningCost(room.incident, at('15:51'))).toEqual({
      total: { minor: 6000 + 24_000, currency: 'GBP' },
      perHour: { minor: 0, currency: 'GBP' },
    });
    expect(runningCost(room.incident, at('12:21'))?.total.minor).toBe(3000);
  });

  it('[I1] stops at our confirmed end, and starts anew where it is set from the beginning', () => {
    const room = declaredRoom();
    room.does(rate(6000));
    room.does(rate(9000, '12:51'));
    room.does(rate(600, null, 'EUR'));
    room.does(
      { type: 'ResolveIncident', when: { at: at('13:51'), certainty: 'exact' }, confirmation: 'Works' },
      at('14:00'),
    );
    expect(runningCost(room.incident, at('20:00'))?.total).toEqual({ minor: 1200, currency: 'EUR' });
  });

  it('[I1] is not known without a rate, and a second currency is refused', () => {
    expect(runningCost(given().room.incident, at('12:51'))).toBeNull();
    const room = declaredRoom();
    room.does(rate(6000));
    expect(room.tries(rate(6000, '12:51', 'EUR'))).toMatchObject({ error: { code: 'currency-mixed' } });
    expect(room.tries(rate(6000))).toMatchObject({ error: { code: 'nothing-changed' } });
  });
});

it('[I1] money is read and written in the digits that its currency has', () => {
  expect(['1,250.5', '0.07', '12', '1.234', '-3', '', '1,25'].map((text) => minorOf(text, 'GBP'))).toEqual([
    ...[125_050, 7, 1200, null, null, null, null],
  ]);
  expect([minorOf('1500', 'JPY'), minorOf('1500.5', 'JPY'), minorOf('1.234', 'KWD')]).toEqual([1500, null, 1234]);
  expect(moneyText({ minor: 1_234_567_890, currency: 'GBP' })).toBe('GBP 12,345,678.90');
  expect(moneyText({ minor: 7, currency: 'GBP' })).toBe('GBP 0.07');
  expect(moneyText({ minor: 1_234_567, currency: 'JPY' })).toBe('JPY 1,234,567');
  // As fractions, a tenth three times over is not three tenths.
  expect(shareOf(10, 3n, 10n)).toBe(3);
});
