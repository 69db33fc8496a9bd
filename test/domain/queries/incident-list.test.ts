import { assignReferences, nextReferenceNumber, summaryOf, waitingOn } from '@domain/queries/incident-list';
import { expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, instant, NORTHLINE, Room, roomWith } from '../../support/incident-scenario';
import { attemptMade, entryLogged, escalationOpened, replyReceived } from '../../support/sample-events';

it('[I1] gives the later by order a letter where computers took the same number, in any order of the list', () => {
  const claims = ['a', 'b', 'c', 'd'].map((incidentId, i) => ({
    incidentId,
    referenceNumber: i === 3 ? 7 : 42,
    order: `order-${i}`,
  }));
  const expected = { a: 'INC-0042', b: 'INC-0042b', c: 'INC-0042c', d: 'INC-0007' };
  expect(Object.fromEntries(assignReferences(claims))).toEqual(expected);
  expect(Object.fromEntries(assignReferences(claims.toReversed()))).toEqual(expected);
});

it('[I1] gives letters without end', () => {
  const claims = Array.from({ length: 28 }, (_, i) => ({
    incidentId: `i${i}`,
    referenceNumber: 1,
    order: String(i).padStart(3, '0'),
  }));
  expect([...assignReferences(claims).values()].slice(24)).toEqual([
    'INC-0001y',
    'INC-0001z',
    'INC-0001aa',
    'INC-0001ab',
  ]);
});

it('[I1] takes the number after the highest for the next incident', () => {
  expect([nextReferenceNumber([]), nextReferenceNumber([{ referenceNumber: 3 }, { referenceNumber: 41 }])]).toEqual([
    1, 42,
  ]);
});

it('[I1] tells an incident in one line', () => {
  const room = roomWith([entryLogged(), escalationOpened(), attemptMade()]);
  expect(summaryOf(room.incident, { reference: 'INC-0042', now: at('13:00') })).toMatchObject({
    incidentId: 'incident-1',
    reference: 'INC-0042',
    title: 'Fibre line dead',
    phase: 'investigating',
    began: { at: at('11:51'), certainty: 'exact', atLeast: false },
    resolved: null,
    asOf: null,
    entries: 1,
    outsideParties: ['Northline Broadband', 'Kestrel Networks'],
    waitingOn: ['Northline Broadband'],
  });
  expect(summaryOf(new Room().incident, { reference: 'INC-0001', now: at('13:00') })).toBeNull();
});

it('[P2] waits on nobody once it is resolved, nor on a party that asked us', () => {
  const asked = [escalationOpened(), attemptMade(), replyReceived({ asksUs: true, at: at('12:30') })];
  expect(waitingOn(roomWith(asked).incident, at('13:00'))).toEqual([]);
  const ended = roomWith([
    escalationOpened(),
    attemptMade(),
    { type: 'IncidentResolved', at: at('12:40'), certainty: 'exact', confirmation: 'Fine' },
  ]);
  expect(waitingOn(ended.incident, at('13:00'))).toEqual([]);
  expect(waitingOn(roomWith([escalationOpened(), attemptMade()]).incident, at('13:00')).map((one) => one.id)).toEqual([
    NORTHLINE,
  ]);
});

it('[R5] stops the clock of a case that was never resolved where its file ends', () => {
  const now = instant('2031-01-01T00:00:00.000Z');
  expect(summaryOf(importedRoom(caseText('office365-2012')).incident, { reference: 'INC-0007', now })).toMatchObject({
    asOf: { at: '2012-05-15T16:00:00.000Z', certainty: 'day' },
    entries: 29,
    lead: null,
    severity: null,
    phase: 'on-workaround',
  });
  expect(summaryOf(importedRoom(caseText('osm-henet-2024')).incident, { reference: 'INC-0008', now })).toMatchObject({
    asOf: null,
    phase: 'resolved',
  });
});
