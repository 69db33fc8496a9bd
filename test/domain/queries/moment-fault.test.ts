import { knownAt } from '@domain/queries/known-at';
import { momentFault } from '@domain/queries/moment-fault';
import { expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, declareCommand, instant, Room, roomWith, ZONE } from '../../support/incident-scenario';

type Told = Pick<Room, 'incident' | 'commits'>;

function faultOf({ incident: whole, commits }: Told, moment: string, now = at('14:32', 5)) {
  const asOf = instant(moment);
  return momentFault({ whole, known: knownAt(commits, asOf).incident, asOf, now, zone: ZONE });
}

it('[R5, X3] a moment that is still to come is refused, and the moment of asking is not', () => {
  const room = roomWith([]);
  expect(faultOf(room, '2026-11-21T14:32:00.000Z')).toBeNull();
  expect(faultOf(room, '2026-11-21T14:33:00.000Z')).toBe(
    'Sat 21 Nov 2026, 14:33 is still to come, and nobody knows what will be known then. Choose an earlier moment.',
  );
});

it('[R5, X3] a moment before the record is refused with when it begins, also after "began"', () => {
  const room = new Room();
  room.does(declareCommand, at('12:30'));
  expect(faultOf(room, '2026-11-16T12:30:00.000Z')).toBeNull();
  expect(faultOf(room, '2026-11-16T12:00:00.000Z')).toBe(
    'Nothing was written down by Mon 16 Nov 2026, 12:00: the record begins on Mon 16 Nov 2026, 12:30. Choose a later moment.',
  );
});

it('[R5, Q1] of an imported file a moment before the incident began is refused; a date alone by its date', () => {
  const exact = importedRoom(caseText('osm-henet-2024'));
  expect(faultOf(exact, '2024-12-15T03:53:00.000Z')).toBeNull();
  expect(faultOf(exact, '2024-12-15T03:52:59.999Z')).toBe(
    'Nothing had happened by Sun 15 Dec 2024, 03:52: the incident began on Sun 15 Dec 2024, 03:53. Choose a later moment.',
  );
  const byDay = importedRoom(caseText('kaseya-2021'));
  expect(faultOf(byDay, '2021-07-02T00:30:00.000Z')).toBeNull();
  expect(faultOf(byDay, '2021-07-01T22:30:00.000Z')).toMatch(/began on Fri 2 Jul 2021\. Choose a later moment\.$/);
});
