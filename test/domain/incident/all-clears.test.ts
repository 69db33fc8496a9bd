import type { IncidentCommand } from '@domain/incident/decide';
import { addMs, MINUTE } from '@domain/kernel/instant';
import { toArray } from '@domain/kernel/sorted-list';
import { mainClock } from '@domain/queries/clocks';
import { figures } from '@domain/queries/figures';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, NORTHLINE, type Room, roomWith, US } from '../../support/incident-scenario';

const saysFixed: IncidentCommand = {
  type: 'ClaimAllClear',
  partyId: NORTHLINE,
  scope: 'full',
  when: null,
  words: 'All repaired, says Leo',
  entryId: null,
  retestAt: at('13:30'),
};

function claimOf(room: Room) {
  const [claim] = toArray(room.incident.allClears);
  return claim ?? expect.fail('nobody says that it is fixed');
}

describe('a vendor says that it is fixed', () => {
  it('[A1, C7] opens a retest with a time, takes the stance, and stops no clock', () => {
    const room = roomWith([]);
    room.does(saysFixed, at('13:00'));
    expect(claimOf(room)).toMatchObject({ partyId: NORTHLINE, claimedAt: at('13:00'), retestAt: at('13:30') });
    expect(toArray(room.incident.stances).at(-1)).toMatchObject({ stance: 'says-fixed', at: at('13:00') });
    expect(toArray(room.incident.log.inOrder).at(-1)).toMatchObject({ kind: 'claim', text: 'All repaired, says Leo' });
    expect(mainClock(room.incident, at('14:00'))).toMatchObject({ running: true });
  });

  it('[A1] does so wherever it was said: as a stance, at the end of a call, in an entry that is there', () => {
    const stance = roomWith([]);
    const said = { pointsAtPartyId: null, when: null, words: 'Fixed', entryId: null };
    stance.does({ type: 'TakeStance', partyId: NORTHLINE, stance: 'says-fixed', ...said }, at('13:00'));
    // A claim of this morning that is written down now is not late at once.
    expect(claimOf(stance).retestAt).toBe(addMs(at('13:00'), 30 * MINUTE));

    const call = roomWith([]);
    const how = { channel: 'phone', rung: 'Support phone', person: null, reference: null, minutes: 5 };
    const ended = {
      when: null,
      minutesOnHold: null,
      text: 'Repaired',
      deflectedTo: null,
      post: null,
      evidence: [],
      promise: null,
    } as const;
    call.does({ type: 'LogAttempt', partyId: NORTHLINE, ...how, ...ended, ended: 'says-fixed' }, at('13:00'));
    expect(claimOf(call).entryId).toBe(toArray(call.incident.log.inOrder).at(-1)?.id);

    const line = roomWith([]);
    line.does({ ...entry('They mailed: all is well'), partyId: NORTHLINE }, at('12:10'));
    const entryId = toArray(line.incident.log.inOrder)[0]?.id ?? expect.fail('no entry');
    line.does({ ...saysFixed, words: null, entryId }, at('12:40'));
    expect(claimOf(line)).toMatchObject({ claimedAt: at('12:10'), entryId });
    line.does({ type: 'RetractEntry', entryId, reason: null });
    expect(line.incident.allClears.size).toBe(0);
    line.does({ type: 'RestoreEntry', entryId });
    expect(line.incident.allClears.size).toBe(1);
  });

  it('[P1, A1] takes no retracted entry for a proof, of a stance as of a claim', () => {
    const room = roomWith([]);
    room.does({ ...entry('They mailed: all is well'), partyId: NORTHLINE }, at('12:10'));
    const entryId = toArray(room.incident.log.inOrder)[0]?.id ?? expect.fail('no entry');
    room.does({ type: 'RetractEntry', entryId, reason: null }, at('12:20'));
    const said = { pointsAtPartyId: null, when: null, words: null, entryId };
    for (const command of [
      { ...saysFixed, words: null, entryId },
      { type: 'TakeStance', partyId: NORTHLINE, stance: 'accepts', ...said },
    ] satisfies readonly IncidentCommand[]) {
      expect(room.tries(command, at('12:40'))).toMatchObject({ ok: false, error: { code: 'entry-retracted' } });
    }
  });

  it('[A2] is judged by our own test, in words that become an entry; a false one is counted', () => {
    const room = roomWith([]);
    room.does(saysFixed, at('13:00'));
    const judge = { allClearId: claimOf(room).id, words: 'Mail still bounces', when: null } as const;
    room.does({ type: 'JudgeAllClear', ...judge, wasTrue: false }, at('13:31'));
    const told = toArray(room.incident.log.inOrder).at(-1);
    expect(told).toMatchObject({ kind: 'observation', text: 'Mail still bounces', partyId: US });
    expect(claimOf(room).judgement).toMatchObject({ wasTrue: false, at: at('13:31'), entryId: told?.id });
    expect(figures(room.incident, at('14:00')).false_all_clears).toBe(1);
    expect(room.tries({ type: 'JudgeAllClear', ...judge, wasTrue: true })).toMatchObject({
      error: { code: 'all-clear-judged' },
    });
    room.undoes();
    expect([claimOf(room).judgement, figures(room.incident, at('14:00')).false_all_clears]).toEqual([null, 0]);
  });

  it('[A1] the retest can be moved or left without a time', () => {
    const room = roomWith([]);
    room.does(saysFixed, at('13:00'));
    const { id: allClearId } = claimOf(room);
    room.does({ type: 'SetRetest', allClearId, retestAt: at('14:30') });
    room.does({ type: 'SetRetest', allClearId, retestAt: null });
    room.undoes();
    expect(claimOf(room).retestAt).toBe(at('14:30'));
  });

  it('[A2, I2] resolving names the claim that our test confirmed, and finds it true in the same act', () => {
    const room = roomWith([]);
    room.does(saysFixed, at('13:00'));
    const { id: allClearId } = claimOf(room);
    room.does({ type: 'ResolveIncident', when: null, confirmation: 'Mail flows', allClearId }, at('14:00'));
    expect(claimOf(room).judgement).toMatchObject({ wasTrue: true, at: at('14:00') });
    room.undoes();
    expect([claimOf(room).judgement, room.incident.lifecycle.resolved]).toEqual([null, null]);
  });

  it('[A1, X3] refuses our own word, and a party that is not there', () => {
    const room = roomWith([]);
    expect(room.tries({ ...saysFixed, partyId: US })).toMatchObject({ error: { code: 'claim-of-us' } });
  });
});
