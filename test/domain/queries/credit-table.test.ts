import type { IncidentCommand } from '@domain/incident/decide';
import type { Incident } from '@domain/incident/incident';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { creditTable, type SlaFacts } from '@domain/queries/credit-table';
import { figures } from '@domain/queries/figures';
import { describe, expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { declareCommand, instant, Room } from '../../support/incident-scenario';

const MICROSOFT: SlaFacts = {
  slaZone: 'Etc/UTC',
  tiers: [
    { belowPercent: 99.9, creditPercent: 25 },
    { belowPercent: 99, creditPercent: 50 },
    { belowPercent: 95, creditPercent: 100 },
  ],
  claimDeadlineDays: 31,
  monthlyFee: { amount: 120.5, currency: 'GBP' },
};

/** An incident that began and was confirmed over at the given moments. */
function outage(began: Instant, ended: Instant): Room {
  const room = new Room();
  room.does({ ...declareCommand, began: { at: began, certainty: 'exact' } } as IncidentCommand, began);
  const when = { at: ended, certainty: 'exact' } as const;
  room.does({ type: 'ResolveIncident', when, confirmation: 'Works' }, ended);
  return room;
}

function rows(incident: Incident, sla: SlaFacts = MICROSOFT) {
  return creditTable(incident, sla, incident.lifecycle.resolved?.at ?? instant('2026-11-21T00:00:00.000Z'));
}

/** Downtime of so many minutes from the first moment of a month. */
function down(month: string, minutes: number) {
  const began = instant(`${month}-01T00:00:00.000Z`);
  return rows(outage(began, addMs(began, minutes * MINUTE)).incident)[0];
}

describe('the arithmetic of PRACTICE section 8', () => {
  it('[C6, R5] splits a long incident at the ends of months: 10,080, 44,640 and 7,093 minutes', () => {
    const began = instant('2023-12-25T00:00:00.000Z');
    const table = rows(outage(began, addMs(began, (10_080 + 44_640 + 7093) * MINUTE)).incident);
    expect(table.map(({ month, downtimeMinutes }) => [month, downtimeMinutes])).toEqual([
      ...[
        ['2023-12', 10_080],
        ['2024-01', 44_640],
        ['2024-02', 7093],
      ],
    ]);
    expect(table.map(({ creditPercent }) => creditPercent)).toEqual([100, 100, 100]);
  });

  it('[R5] 99.9 % allows 43.2 min in a month of 30 days, 44.64 in one of 31; 95 % 37.2 h', () => {
    expect([down('2026-11', 43.2)?.creditPercent, down('2026-11', 43.3)?.creditPercent]).toEqual([0, 25]);
    expect([down('2026-10', 44.64)?.creditPercent, down('2026-10', 44.7)?.creditPercent]).toEqual([0, 25]);
    expect([down('2026-10', 37.2 * 60)?.creditPercent, down('2026-10', 37.3 * 60)?.creditPercent]).toEqual([50, 100]);
  });

  it('[R5] 99.99 % allows 4.32 min in a month of 30 days', () => {
    const aws = { ...MICROSOFT, tiers: [{ belowPercent: 99.99, creditPercent: 10 }] };
    const began = instant('2026-11-01T00:00:00.000Z');
    const credit = (minutes: number) => rows(outage(began, addMs(began, minutes * MINUTE)).incident, aws)[0];
    expect([credit(4.32)?.creditPercent, credit(4.33)?.creditPercent]).toEqual([0, 10]);
  });

  it('[R5] 10 of 40 users down for 8 hours leave 99.72 %', () => {
    const began = instant('2026-11-03T08:00:00.000Z');
    const room = outage(began, addMs(began, 8 * 60 * MINUTE));
    room.does({ type: 'DescribeImpact', who: 'Sales', what: 'No mail', usersHit: 10, usersTotal: 40 });
    expect(rows(room.incident)[0]).toMatchObject({
      ...{ uptimePercent: 98.89, uptimeByUsersPercent: 99.72, creditPercent: 50, creditByUsersPercent: 25 },
    });
  });

  it('[C6] 15 February can be claimed until the end of 31 March', () => {
    const began = instant('2026-02-15T08:00:00.000Z');
    const [row] = rows(outage(began, addMs(began, 600 * MINUTE)).incident);
    expect(row?.claimBefore).toBe('2026-04-01T00:00:00.000Z');
  });
});

it('[R5] equals the month split and percentages of the case file that asks for them', () => {
  const { incident } = importedRoom(caseText('office365-2012'));
  const asOf = instant('2026-11-21T09:00:00.000Z');
  const table = creditTable(incident, { ...MICROSOFT, slaZone: 'America/New_York' }, asOf);
  const rowsOfCase = table.map((row) => ({
    ...{ month: row.month, minutes_in_month: row.minutesInMonth },
    ...{ downtime_min: row.downtimeMinutes, uptime_pct: row.uptimePercent },
  }));
  const expected: unknown = JSON.parse(caseText('office365-2012')).expected.sla_rows;
  expect(rowsOfCase).toEqual(expected);
  expect(rowsOfCase).toEqual(figures(incident, asOf).sla_rows);
});

it('[C6] counts a month in which the clocks change as long as it was', () => {
  const began = instant('2026-03-01T00:00:00.000Z');
  const { incident } = outage(began, addMs(began, 60 * MINUTE));
  expect(rows(incident, { ...MICROSOFT, slaZone: 'Europe/London' })[0]?.minutesInMonth).toBe(31 * 1440 - 60);
  expect(rows(incident, { ...MICROSOFT, slaZone: 'Pacific/Auckland' })[0]).toMatchObject({ month: '2026-03' });
});

it('[I1] gives the share of the fee in whole pence, and none without a fee', () => {
  const began = instant('2026-11-01T00:00:00.000Z');
  const { incident } = outage(began, addMs(began, 600 * MINUTE));
  expect(rows(incident)[0]?.credit).toEqual({ minor: 6025, currency: 'GBP' });
  expect(rows(incident, { ...MICROSOFT, monthlyFee: null })[0]?.credit).toBeNull();
});
