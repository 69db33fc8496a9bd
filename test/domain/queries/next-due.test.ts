import type { IncidentEvent } from '@domain/incident/incident';
import { commitmentIdSchema, decisionIdSchema } from '@domain/kernel/ids';
import { MINUTE } from '@domain/kernel/instant';
import { mainClock, partyClock } from '@domain/queries/clocks';
import { dueCommitments } from '@domain/queries/due-commitments';
import { nextDue } from '@domain/queries/next-due';
import { expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, instant, NORTHLINE, roomWith, US } from '../../support/incident-scenario';

const promised = (id: string, due: string | null): IncidentEvent => ({
  type: 'CommitmentMade',
  commitmentId: commitmentIdSchema.parse(id),
  byPartyId: NORTHLINE,
  toPartyId: US,
  promise: `Crew ${id}`,
  note: null,
  dueAt: due === null ? null : at(due),
  dueCertainty: 'exact',
  madeAt: at('12:00'),
  madeCertainty: 'exact',
  escalationId: null,
  entryId: null,
  audiences: null,
});
const deferred: IncidentEvent = {
  type: 'DecisionDeferred',
  decisionId: decisionIdSchema.parse('fail-over'),
  what: 'Fail over',
  unless: 'recovered',
  startedAt: at('12:00'),
  dueAt: at('13:30'),
  certainty: 'exact',
  audiences: null,
};
const chase: IncidentEvent = { type: 'NextChaseSet', partyId: NORTHLINE, at: at('13:15') };

function dueAt(clock: string, ...events: readonly IncidentEvent[]) {
  const { next, late } = nextDue(roomWith(events).incident, at(clock));
  const words = ({ kind, what }: { kind: string; what: string }) => `${kind} ${what}`.trim();
  return { next: next === null ? null : words(next), late: late.map(words) };
}

it('[C4] the first of promises, deferred decisions and chases that lies ahead is next; the rest is late', () => {
  const all = [promised('a', '13:00'), deferred, chase, promised('b', '14:00')];
  expect(dueAt('12:30', ...all)).toEqual({ next: 'promise Crew a', late: [] });
  expect(dueAt('13:20', ...all)).toEqual({ next: 'decision Fail over', late: ['chase', 'promise Crew a'] });
  expect(dueAt('15:00', ...all).next).toBeNull();
});

it('[C4] what is due on the minute is not late yet', () => {
  expect(dueAt('13:00', promised('a', '13:00'))).toEqual({ next: 'promise Crew a', late: [] });
  expect(dueAt('13:01', promised('a', '13:00'))).toEqual({ next: null, late: ['promise Crew a'] });
});

it('[C4, M1] what is kept, withdrawn, undated or decided is due no more', () => {
  const commitmentId = commitmentIdSchema.parse('a');
  const ends: readonly IncidentEvent[] = [
    { type: 'CommitmentKept', commitmentId, keptAt: at('12:50'), certainty: 'exact' },
    { type: 'CommitmentWithdrawn', commitmentId, at: at('12:50') },
    { type: 'CommitmentOutcomeUnknown', commitmentId },
  ];
  for (const end of ends)
    expect(dueAt('13:05', promised('a', '13:00'), end), end.type).toEqual({ next: null, late: [] });
  expect(dueAt('12:30', promised('a', null))).toEqual({ next: null, late: [] });
  const ended: IncidentEvent = {
    type: 'DeferredDecisionEnded',
    decisionId: decisionIdSchema.parse('fail-over'),
    outcome: 'done',
    at: null,
  };
  expect(dueAt('12:30', deferred, ended)).toEqual({ next: null, late: [] });
});

it('[C4] nothing is due in what is over, and an imported case stands still where its file ends', () => {
  const over = roomWith([promised('a', '13:00')]);
  over.does({ type: 'ResolveIncident', when: null, confirmation: 'Mail flows' }, at('12:45'));
  expect(nextDue(over.incident, at('12:50'))).toEqual({ next: null, late: [] });
  const imported = importedRoom(caseText('office365-2012')).incident;
  const now = instant('2026-11-21T14:32:00.000Z');
  expect(nextDue(imported, now)).toEqual(nextDue(imported, imported.imported?.asOf ?? now));
});

it('[C4, C6, M1] a clock set back under an open promise leaves it waited for, due at the same moment', () => {
  const room = roomWith([]);
  const promise = {
    words: 'crew',
    due: { at: at('15:00'), certainty: 'exact' },
    byPartyId: NORTHLINE,
    toPartyId: null,
  } as const;
  room.does({ ...entry('crew by 15:00'), kind: 'contact', partyId: NORTHLINE, person: 'Priya', promise }, at('14:30'));
  room.does({ type: 'NoteClockJump', before: at('14:30'), after: at('13:00'), cause: 'clock-changed' }, at('13:00'));
  room.does(entry('Still dead'), at('13:01'));
  const dueAtClock = (clock: string) => dueCommitments(room.incident, at(clock));
  expect(dueAtClock('13:01')).toMatchObject({ overdue: [], toCome: [{ promise: 'crew', dueAt: at('15:00') }] });
  expect(dueAtClock('15:00').overdue).toEqual([]);
  expect(dueAtClock('15:01')).toMatchObject({ overdue: [{ promise: 'crew' }], toCome: [] });
  // What lies ahead of the clock is not known to the party's clocks until it comes again.
  const [, northline] = room.incident.parties;
  if (northline === undefined) return expect.fail('no party');
  expect(partyClock(room.incident, northline, at('13:01')).lastSpokeAt).toBeNull();
  expect(partyClock(room.incident, northline, at('14:31')).lastSpokeAt).toBe(at('14:30'));
  expect(mainClock(room.incident, at('13:01'))?.elapsedMs).toBe(70 * MINUTE);
});
