import type { IncidentCommand } from '@domain/incident/decide';
import { commitmentIdSchema } from '@domain/kernel/ids';
import { nextDue } from '@domain/queries/next-due';
import { patienceClocks } from '@domain/queries/patience';
import { describe, expect, it } from 'vitest';
import { entry as entryCommand } from '../../support/entry-command';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, instant, KESTREL, NORTHLINE, type Room, roomWith } from '../../support/incident-scenario';
import { commitmentMade } from '../../support/sample-events';

type LogAttempt = Extract<IncidentCommand, { type: 'LogAttempt' }>;
type LogReply = Extract<IncidentCommand, { type: 'LogReply' }>;

function tries(room: Room, clock: string, over: Partial<LogAttempt> = {}): void {
  const when = { person: null, reference: null, when: null, minutes: null, minutesOnHold: null };
  const how = { channel: 'phone', rung: 'Support phone', text: 'Rang them', ended: 'no-answer' } as const;
  room.does(
    {
      type: 'LogAttempt',
      partyId: NORTHLINE,
      ...when,
      ...how,
      deflectedTo: null,
      promise: null,
      post: null,
      evidence: [],
      ...over,
    },
    at(clock),
  );
}

function answers(room: Room, clock: string, over: Partial<LogReply> = {}): void {
  const how = {
    channel: 'phone',
    person: 'Priya',
    when: null,
    text: 'We are looking',
    automatic: false,
    asksUs: false,
    saysFixed: false,
  };
  room.does({ type: 'LogReply', partyId: NORTHLINE, ...how, ...over }, at(clock));
}

/** As `/call @Northline` is logged: a contact that names them and no rung. */
function rings(room: Room, clock: string, channel = 'phone'): void {
  room.does({ ...entryCommand('Rang them'), kind: 'contact', partyId: NORTHLINE, channel }, at(clock));
}

/** What is waited for, in words: `Support phone until 12:30, then Chat or ticket`. */
function patience(room: Room, clock = '23:00'): readonly string[] {
  return patienceClocks(room.incident, at(clock)).map(({ rung, runsOutAt, next, waitsFor }) => {
    const until = `${rung.name} until ${runsOutAt.slice(11, 16)}`;
    return `${until}, then ${next?.name ?? 'nothing'}${waitsFor === 'promise' ? ' (promised)' : ''}`;
  });
}

describe('the patience of a rung', () => {
  it('[E5] runs from the first try there that nobody answered, however often it is tried again', () => {
    const room = roomWith([]);
    expect(patience(room)).toEqual([]);
    tries(room, '12:00');
    tries(room, '12:20');
    expect(patience(room)).toEqual(['Support phone until 12:30, then Chat or ticket']);
  });

  it('[E5] begins anew on the next rung, and goes past rungs that were tried in this silence', () => {
    const room = roomWith([]);
    tries(room, '12:00');
    tries(room, '12:31', { rung: 'Chat or ticket', channel: 'chat' });
    expect(patience(room)).toEqual(['Chat or ticket until 13:31, then Social post']);
    tries(room, '12:40');
    expect(patience(room)).toEqual(['Support phone until 13:10, then Social post']);
  });

  it('[E5, C3] runs from a contact that was typed without a rung as from any other try', () => {
    const room = roomWith([]);
    rings(room, '12:00');
    expect(patience(room)).toEqual(['Support phone until 12:30, then Chat or ticket']);
    // On the rung where we are, when it is reached by the same way.
    tries(room, '12:31', { rung: 'Duty manager' });
    rings(room, '12:40');
    expect(patience(room)).toEqual(['Duty manager until 13:31, then Account manager or reseller']);
    rings(room, '12:50', 'social');
    expect(patience(room)).toEqual(['Social post until 13:50, then Account manager or reseller']);
  });

  it('[E5] is not that of somebody in charge because of a mail that names no rung', () => {
    const room = roomWith([]);
    rings(room, '12:00', 'email');
    expect(patience(room)).toEqual([]);
    tries(room, '12:10');
    rings(room, '12:20', 'email');
    expect(patience(room)).toEqual(['Support phone until 12:40, then Chat or ticket']);
  });

  it('[E3, E5] is not moved by an automatic reply; a person who answers and leaves it with them starts it anew', () => {
    const room = roomWith([]);
    tries(room, '12:00');
    answers(room, '12:10', { automatic: true, person: null, text: 'Your ticket is number 4' });
    expect(patience(room)).toEqual(['Support phone until 12:30, then Chat or ticket']);
    answers(room, '12:20');
    expect(patience(room)).toEqual(['Support phone until 12:50, then Chat or ticket']);
  });

  it('[E5, P2] stands still while the ball is ours, and starts when we hand it back', () => {
    const room = roomWith([]);
    tries(room, '12:00');
    answers(room, '12:10', { asksUs: true });
    expect(patience(room)).toEqual([]);
    room.does({ type: 'PassBall', partyId: NORTHLINE, with: 'them', when: null }, at('12:45'));
    expect(patience(room)).toEqual(['Support phone until 13:15, then Chat or ticket']);
  });

  it('[E5, M1] waits for a promise with a time, and no longer once that is kept', () => {
    const room = roomWith([]);
    tries(room, '12:00');
    const commitmentId = commitmentIdSchema.parse('commitment-1');
    room.receives(
      [commitmentMade({ commitmentId, madeAt: at('12:10'), dueAt: at('15:00'), entryId: null })],
      at('12:10'),
    );
    expect(patience(room, '12:20')).toEqual(['Support phone until 15:00, then Chat or ticket (promised)']);
    expect(patience(room, '16:00')).toEqual(['Support phone until 15:00, then Chat or ticket (promised)']);
    room.receives([{ type: 'CommitmentKept', commitmentId, keptAt: at('13:00'), certainty: 'exact' }], at('13:00'));
    expect(patience(room, '16:00')).toEqual(['Support phone until 12:40, then Chat or ticket']);
  });

  it('[E5, L3] has no clock from a mere date, on a rung without patience, or in what is over', () => {
    const room = roomWith([]);
    tries(room, '12:00', { when: { at: at('12:00'), certainty: 'day' } });
    expect(patience(room)).toEqual([]);
    tries(room, '12:10', { rung: 'Formal complaint', channel: 'email' });
    expect(patience(room)).toEqual([]);
    tries(room, '12:20', { rung: 'Executive', channel: 'email' });
    expect(patience(room)).toEqual(['Executive until 12:20, then nothing']);
    room.does({ type: 'ResolveIncident', when: null, confirmation: 'Fine' }, at('12:30'));
    expect(patience(room)).toEqual([]);
  });

  it('[E1, E5] is that of the ladder of the party, a rung that was renamed included', () => {
    const room = roomWith([]);
    tries(room, '12:00');
    const desk = { name: 'Hotline', channel: 'phone', to: null, patienceMinutes: 5, whatToSay: null };
    const renamed = [{ from: 'Support phone', to: 'Hotline' }];
    room.does({ type: 'SetLadder', partyId: NORTHLINE, rungs: [desk], renamed }, at('12:01'));
    expect(patience(room)).toEqual(['Hotline until 12:05, then nothing']);
  });

  it('[E5] knows nothing of what lies ahead, and tells the party whose patience is over first', () => {
    const room = roomWith([]);
    tries(room, '12:00', { rung: 'Chat or ticket', channel: 'chat' });
    tries(room, '12:10', { partyId: KESTREL });
    tries(room, '14:00', { rung: 'Executive', channel: 'email' });
    expect(patience(room, '12:45')).toEqual([
      'Support phone until 12:40, then Chat or ticket',
      'Chat or ticket until 13:00, then Social post',
    ]);
  });

  it('[C4, E5] is something that is due: the next rung, of whom, and since when', () => {
    const room = roomWith([]);
    tries(room, '12:00');
    const due = { kind: 'patience', at: at('12:30'), what: 'Chat or ticket', who: 'Northline Broadband' };
    expect(nextDue(room.incident, at('12:18'))).toMatchObject({ next: due, late: [] });
    expect(nextDue(room.incident, at('12:42'))).toMatchObject({ next: null, late: [due] });
  });

  it('[E5, R5] of a case that was never resolved stands where its file ends', () => {
    const { incident } = importedRoom(caseText('rackspace-2022'));
    const now = instant('2030-01-01T00:00:00.000Z');
    expect(patienceClocks(incident, now)).toEqual(patienceClocks(incident, incident.imported?.asOf ?? now));
  });
});
