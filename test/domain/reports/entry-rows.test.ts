import { commitmentIdSchema, decisionIdSchema } from '@domain/kernel/ids';
import { dueRows } from '@domain/reports/due-rows';
import { entryTable } from '@domain/reports/entry-rows';
import { expect, it } from 'vitest';
import { at, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import { reportOf } from '../../support/report';
import { commitmentMade, entryId, entryLogged, evidenceAttached } from '../../support/sample-events';

it('[R2, L3] a row of the log has a moment in UTC, local time, hour, and who', () => {
  const call = entryLogged({ kind: 'contact', partyId: US, toPartyId: NORTHLINE, certainty: 'about', person: 'Priya' });
  const { columns, rows } = entryTable(reportOf(roomWith([call, evidenceAttached()]).incident).context);
  const cells = Object.fromEntries(columns.map(({ name }, i) => [name, rows[0]?.[i]]));
  expect(cells).toMatchObject({
    'When (UTC)': { at: at('12:00') },
    Time: '12:00',
    Certainty: 'about',
    Hour: 0,
    Kind: 'Contact',
    To: 'Northline Broadband',
    Person: 'Priya',
    'Evidence (SHA-256)': `screenshot.png ${'a'.repeat(64)}`,
  });
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

it('[R2, L5] says of an entry that it was retracted, corrected, or lost its words', () => {
  const stateOf = (room: ReturnType<typeof roomWith>) => {
    const { columns, rows } = entryTable(reportOf(room.incident).context);
    return rows[0]?.[columns.findIndex(({ name }) => name === 'State')];
  };
  const room = roomWith([entryLogged()]);
  expect(stateOf(room)).toBeNull();
  room.does({ type: 'RetractEntry', entryId, reason: null });
  expect(stateOf(room)).toBe('retracted');
  room.does({ type: 'RedactEntry', entryId, reason: 'A password' });
  expect(stateOf(room)).toBe('words removed');
});

it('[R2, C4] what is due is a promise with a time, a deferred decision, or a chase', () => {
  const room = roomWith([
    commitmentMade({ entryId: null }),
    commitmentMade({ commitmentId: commitmentIdSchema.parse('undated'), dueAt: null, entryId: null }),
    {
      ...{ type: 'DecisionDeferred', decisionId: decisionIdSchema.parse('decision-1'), what: 'Fail over' },
      ...{ unless: null, startedAt: at('12:00'), dueAt: at('13:00'), certainty: 'exact', audiences: null },
    },
    { type: 'NextChaseSet', partyId: NORTHLINE, at: at('15:00') },
  ]);
  const rows = dueRows(reportOf(room.incident).context);
  expect(rows.map(({ at: moment, summary, state }) => [moment, summary, state])).toEqual([
    [at('13:00'), 'Decision: Fail over', 'Open'],
    [at('14:00'), 'Promise of Northline Broadband: Splice redone', 'Broken'],
    [at('15:00'), 'Chase Northline Broadband', 'Open'],
  ]);
});
