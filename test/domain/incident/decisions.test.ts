import { toArray } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, instant, type Room, roomWith, SAM } from '../../support/incident-scenario';

const due = { at: at('12:15'), certainty: 'exact' } as const;
const failOver = { what: 'Fail over to the reserve', reason: null, options: [], due, unless: 'recovered' };

function deciding(room: Room, change: object = {}) {
  room.does({
    ...entry('Fail over at 12:15 unless recovered'),
    kind: 'decision',
    decision: { ...failOver, ...change },
  });
  return theOne(room);
}

function theOne(room: Room) {
  const [one] = toArray(room.incident.decisions);
  return one ?? expect.fail('nothing was decided');
}

describe('a decision', () => {
  it('[D1] has what, reason and options, and goes with its entry', () => {
    const room = roomWith([]);
    deciding(room, { due: null, unless: null, reason: 'Nobody on site', options: ['Stay', 'Move'] });
    expect(theOne(room)).toMatchObject({
      kind: 'taken',
      reason: 'Nobody on site',
      options: ['Stay', 'Move'],
      by: 'Dana',
    });
    room.undoes();
    expect(room.incident.decisions.size).toBe(0);
    room.undoes();
    expect(room.incident.decisions.size).toBe(1);
  });

  it('[D2] put off has a time, can be moved, and has what came of it as an entry', () => {
    const room = roomWith([]);
    const { id: decisionId } = deciding(room);
    room.does({ type: 'MoveDecision', decisionId, due: { at: at('12:30'), certainty: 'exact' } });
    expect(theOne(room)).toMatchObject({ kind: 'deferred', dueAt: at('12:30'), unless: 'recovered', outcome: null });
    room.does({ type: 'EndDecision', decisionId, outcome: 'Not needed: recovered', when: null }, at('12:20'));
    expect(theOne(room)).toMatchObject({ outcome: 'Not needed: recovered' });
    expect(toArray(room.incident.log.inOrder).at(-1)).toMatchObject({
      kind: 'decision',
      text: 'Not needed: recovered',
    });
    expect(room.tries({ type: 'EndDecision', decisionId, outcome: 'x', when: null })).toMatchObject({
      error: { code: 'decision-ended' },
    });
    room.undoes();
    expect(theOne(room)).toMatchObject({ outcome: null });
  });

  it('[D2, L4] may have its time in the past or in 40 years: neither is refused', () => {
    const room = roomWith([]);
    const early = { at: at('11:00'), certainty: 'exact' } as const;
    const line = { ...entry('Fail over'), kind: 'decision' as const };
    expect(room.tries({ ...line, decision: { ...failOver, due: early } }, at('12:00')).ok).toBe(true);
    const far = { at: instant('2066-11-16T12:00:00.000Z'), certainty: 'exact' } as const;
    expect(room.tries({ ...line, decision: { ...failOver, due: far } }, at('12:00')).ok).toBe(true);
  });

  it('[D2, L5] follows its entry: gone with a retraction, its moment and words corrected with it', () => {
    const room = roomWith([]);
    room.does({ ...entry('Fail over'), kind: 'decision', decision: { ...failOver, what: 'Fail over' } }, at('12:00'));
    const [told] = toArray(room.incident.log.inOrder);
    const entryId = told?.id ?? expect.fail('no entry');
    const {
      promise: _p,
      audiences: _a,
      evidence: _e,
      lateReason: _l,
      answersEntryId: _n,
      type: _t,
      ...typed
    } = entry('x');
    const when = { at: at('11:58'), certainty: 'exact' } as const;
    room.does({ type: 'CorrectEntry', ...typed, kind: 'decision', entryId, text: 'Fail over now', when, reason: null });
    expect(theOne(room)).toMatchObject({ what: 'Fail over now', at: at('11:58'), dueAt: at('12:15') });
    room.does({ type: 'RetractEntry', entryId, reason: null });
    expect(room.incident.decisions.size).toBe(0);
  });

  it('[D1, D2, L5b] loses its words and those of its outcome with the entries that told of them', () => {
    const room = roomWith([]);
    const { id: decisionId } = deciding(room, { what: 'Password hunter2', unless: 'hunter2' });
    room.does({ type: 'EndDecision', decisionId, outcome: 'Used hunter2', when: null }, at('12:20'));
    for (const { id: entryId } of toArray(room.incident.log.inOrder)) {
      room.does({ type: 'RedactEntry', entryId, reason: 'A password' }, at('12:40'), SAM);
    }
    expect(JSON.stringify(room.incident.decisions)).not.toContain('hunter2');
    expect(theOne(room)).toMatchObject({ kind: 'deferred', by: 'Dana', dueAt: at('12:15'), outcome: '' });
  });
});
