import { downtimePerMonth } from '@domain/queries/downtime-per-month';
import { expect, it } from 'vitest';
import { instant } from '../../support/incident-scenario';

it('[R1] counts the months of the zone, each in the minutes that it really had', () => {
  // October 2026 has an hour more in London, where the first hour of November is still October in UTC−4.
  const rows = downtimePerMonth(
    instant('2026-10-31T22:00:00.000Z'),
    instant('2026-11-01T02:30:00.000Z'),
    'Europe/London',
  );
  expect(rows).toEqual([
    { month: '2026-10', minutes_in_month: 31 * 1440 + 60, downtime_min: 120, uptime_pct: 99.73 },
    { month: '2026-11', minutes_in_month: 30 * 1440, downtime_min: 150, uptime_pct: 99.65 },
  ]);
  const [only] = downtimePerMonth(
    instant('2026-11-01T00:00:00.000Z'),
    instant('2026-11-01T02:00:00.000Z'),
    'America/New_York',
  );
  expect(only).toMatchObject({ month: '2026-10', downtime_min: 120 });
});

it('[R1] counts nothing where it ended as it began, and a whole month as all of it', () => {
  const began = instant('2026-11-16T11:51:00.000Z');
  expect(downtimePerMonth(began, began, 'UTC')).toEqual([
    { month: '2026-11', minutes_in_month: 43_200, downtime_min: 0, uptime_pct: 100 },
  ]);
  const [, december] = downtimePerMonth(began, instant('2027-01-02T00:00:00.000Z'), 'UTC');
  expect(december).toMatchObject({ month: '2026-12', downtime_min: 44_640, uptime_pct: 0 });
});

it('[R1] counts months by a fixed offset where the file asks for it', () => {
  const rows = downtimePerMonth(instant('2026-11-01T00:00:00.000Z'), instant('2026-11-01T01:00:00.000Z'), -240);
  expect(rows.map((row) => row.month)).toEqual(['2026-10']);
});
