import type { IncidentEvent } from '@domain/incident/incident';
import { commitmentIdSchema } from '@domain/kernel/ids';
import { attentionAcross, duesOf } from '@domain/queries/attention';
import { dueWords } from '@domain/queries/due-words';
import { expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, instant, NORTHLINE, roomWith } from '../../support/incident-scenario';
import { commitmentMade } from '../../support/sample-events';

const chase: IncidentEvent = { type: 'NextChaseSet', partyId: NORTHLINE, at: at('13:15') };

function busyRoom() {
  const room = roomWith([chase, commitmentMade({ dueAt: at('14:00'), promise: 'Crew on site' })]);
  const due = { at: at('12:15'), certainty: 'exact' } as const;
  const decision = { what: 'Fail over', reason: null, options: [], due, unless: null };
  room.does({ ...entry('Fail over at 12:15'), kind: 'decision', decision }, at('12:00'));
  const said = { scope: 'full', when: null, words: 'Fixed', entryId: null, retestAt: at('13:00') } as const;
  room.does({ type: 'ClaimAllClear', partyId: NORTHLINE, ...said }, at('12:05'));
  return room;
}

it('[C4, A1, D2] everything due comes from one list: promises, decisions, retests and chases', () => {
  expect(duesOf(busyRoom().incident, at('12:05')).map((due) => `${due.kind}: ${dueWords(due)}`)).toEqual([
    'decision: decide: Fail over',
    'retest: try it ourselves: Northline Broadband says it is fixed',
    'chase: chase Northline Broadband',
    'promise: Northline Broadband, Crew on site',
  ]);
});

it('[A2, C4] a retest is due no more once it was judged', () => {
  const room = busyRoom();
  const [allClearId] = [...duesOf(room.incident, at('12:05'))]
    .filter((due) => due.kind === 'retest')
    .map((due) => due.id);
  const claim = room.incident.allClears.chunks[0]?.[0] ?? expect.fail('no claim');
  expect(allClearId).toBe(claim.id);
  room.does({ type: 'JudgeAllClear', allClearId: claim.id, wasTrue: false, words: 'Still dead', when: null });
  expect(duesOf(room.incident, at('12:05')).map((due) => due.kind)).toEqual(['decision', 'chase', 'promise']);
});

it('[C4, M3, R5] across incidents the latest that is late comes first, then the next; an imported case stands still', () => {
  const line = (name: string, clocks: readonly string[], asOf: string | null = null) => ({
    name,
    asOf: asOf === null ? null : { at: at(asOf) },
    dues: clocks.map((clock) => {
      const facts = { kind: 'promise', id: clock, certainty: 'exact', what: '', who: null } as const;
      return { ...facts, at: at(clock) };
    }),
  });
  const lines = [line('a', ['12:00', '14:00']), line('b', ['12:30', '13:30']), line('old', ['12:45'], '12:40')];
  const seen = attentionAcross(lines, at('13:00'));
  expect(
    seen.map(({ incident, at: due, isLate }) => `${incident.name} ${due.slice(11, 16)}${isLate ? ' late' : ''}`),
  ).toEqual(['b 12:30 late', 'a 12:00 late', 'old 12:45', 'b 13:30', 'a 14:00']);
});

it('[C4] what is due in 40 years, or in the hour that comes twice, keeps its place', () => {
  // London sets its clocks back at 01:00 UTC on 25 October 2026: 01:30 comes twice.
  const dues = ['2066-11-16T12:00:00.000Z', '2026-10-25T01:30:00.000Z', '2026-10-25T00:30:00.000Z'].map((text, i) =>
    commitmentMade({ commitmentId: commitmentIdSchema.parse(`c-${i}`), dueAt: instant(text) }),
  );
  expect(duesOf(roomWith(dues).incident, at('12:05')).map(({ at: due }) => due.slice(0, 16))).toEqual([
    '2026-10-25T00:30',
    '2026-10-25T01:30',
    '2066-11-16T12:00',
  ]);
});
