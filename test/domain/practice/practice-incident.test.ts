import { isLate } from '@domain/incident/log';
import { HOUR, MINUTE } from '@domain/kernel/instant';
import { values } from '@domain/kernel/sorted-list';
import { practiceEvents } from '@domain/practice/practice-incident';
import { mainClock } from '@domain/queries/clocks';
import { figures } from '@domain/queries/figures';
import { waitingOn } from '@domain/queries/incident-list';
import { recheckClocks } from '@domain/queries/recheck-clocks';
import { unreadOf } from '@domain/record/fold';
import { expect, it } from 'vitest';
import { at, Room, ZONE } from '../../support/incident-scenario';

const now = at('14:32', 5);
const room = new Room();
const { newId } = room;
room.receives(practiceEvents({ now, timeZone: ZONE, newId, incidentId: 'incident-1', referenceNumber: 1 }), now);
const { incident } = room;

it('[I4] is marked as practice, and lies in its sixth day', () => {
  expect(incident.lifecycle.declared).toMatchObject({ practice: true, timeZone: ZONE });
  expect(mainClock(incident, now)).toMatchObject({ elapsedMs: 122 * HOUR + 41 * MINUTE, running: true });
});

it('[I4] has something to see in every pane', () => {
  expect(incident.parties.every((party) => party.ownershipNotes.length > 0)).toBe(true);
  expect(waitingOn(incident, now).map((party) => party.name)).toContain('Northline Broadband');
  expect(incident.workarounds[0]?.steps.filter((step) => step.done !== null)).toHaveLength(5);
  expect(incident.stances.size).toBeGreaterThan(3);
  expect(incident.hypotheses.size).toBe(3);
  expect(
    recheckClocks(incident)
      .filter(({ dueAt }) => dueAt <= now)
      .map(({ kind }) => kind),
  ).toEqual(['workaround', 'check']);
  expect(figures(incident, now)).toMatchObject({ false_all_clears: 1, broken_promises: 1 });
  expect(unreadOf(room.fold)).toEqual([]);
});

it('[L4] has exactly one late entry, although all of it is written down at once', () => {
  expect([...values(incident.log.inOrder)].filter(isLate)).toMatchObject([
    { kind: 'evidence', lateReason: 'Was outside, without signal' },
  ]);
});

it('[I4] tells of nothing that has not happened yet', () => {
  expect([...values(incident.log.inOrder)].every((entry) => entry.occurredAt <= now)).toBe(true);
});
