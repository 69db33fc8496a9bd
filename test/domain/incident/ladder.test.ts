import type { IncidentCommand } from '@domain/incident/decide';
import { DEFAULT_LADDER, type Rung, rungNow, rungsOf } from '@domain/incident/ladder';
import { partyOf } from '@domain/incident/parties';
import { partyIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { at, given, KESTREL, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import { attemptMade, escalationId, escalationOpened } from '../../support/sample-events';

const KESTREL_2 = partyIdSchema.parse('party-kestrel-2');
const desk: Rung = { name: 'Field desk', channel: 'phone', to: '0113 496 0', patienceMinutes: 20, whatToSay: null };
const phone: Rung = { name: 'Support phone', channel: 'phone', to: null, patienceMinutes: 30, whatToSay: null };

type SetLadder = Extract<IncidentCommand, { type: 'SetLadder' }>;

function setLadder(rungs: readonly Rung[] | null, ...renamed: readonly (readonly [string, string])[]): SetLadder {
  const names = renamed.map(([from, to]) => ({ from, to }));
  return { type: 'SetLadder', partyId: NORTHLINE, rungs, renamed: names };
}

describe('a ladder', () => {
  it('[E1] is the default one until the party has its own, which no other party shares', () => {
    const room = roomWith([]);
    expect(rungsOf(room.incident.ladders, NORTHLINE)).toEqual(DEFAULT_LADDER);
    room.does(setLadder([desk, phone]));
    expect(rungsOf(room.incident.ladders, NORTHLINE)).toEqual([desk, phone]);
    expect(rungsOf(room.incident.ladders, KESTREL)).toEqual(DEFAULT_LADDER);
  });

  it('[E5] gives every rung of the default ladder a patience, but not the last', () => {
    const patient = DEFAULT_LADDER.filter(({ patienceMinutes }) => patienceMinutes === null);
    expect(patient.map(({ name }) => name)).toEqual(['Formal complaint']);
  });

  it('[E1] keeps what was tried on a rung that goes by another name now', () => {
    const room = roomWith([escalationOpened(), attemptMade()]);
    room.does(setLadder([{ ...phone, name: 'Hotline' }], ['Support phone', 'Hotline']));
    expect(rungNow(room.incident.ladders, NORTHLINE, 'Support phone')).toBe('Hotline');
    const events = room.does({
      ...{ type: 'LogAttempt', partyId: NORTHLINE, channel: 'phone', rung: 'Hotline', person: null, reference: null },
      ...{
        when: null,
        minutes: null,
        minutesOnHold: null,
        text: 'Again',
        ended: null,
        deflectedTo: null,
        promise: null,
        post: null,
        evidence: [],
      },
    });
    expect(events).toContainEqual(expect.objectContaining({ type: 'AttemptMade', escalationId }));
  });

  it('[E1] follows a rung through several names and back, and back to the default ladder', () => {
    const room = roomWith([]);
    room.does(setLadder([{ ...phone, name: 'Hotline' }], ['Support phone', 'Hotline']));
    room.does(setLadder([{ ...phone, name: 'Desk' }], ['Hotline', 'Desk']));
    const now = (name: string) => rungNow(room.incident.ladders, NORTHLINE, name);
    expect(['Support phone', 'Hotline', 'Desk'].map(now)).toEqual(['Desk', 'Desk', 'Desk']);
    room.does(setLadder([phone], ['Desk', 'Support phone']));
    expect(['Support phone', 'Hotline', 'Desk'].map(now)).toEqual(['Support phone', 'Support phone', 'Support phone']);
    room.does(setLadder([{ ...phone, name: 'Hotline 2' }], ['Support phone', 'Hotline 2']));
    room.does(setLadder(null));
    expect(['Support phone', 'Hotline 2'].map(now)).toEqual(['Support phone', 'Support phone']);
  });

  it('[E1] refuses two rungs of one name, a name that another rung had, one of ours, and what it is already', () => {
    given()
      .when(setLadder([phone, { ...desk, name: 'support PHONE' }]))
      .refuses('rung-named-twice');
    given()
      .when({ ...setLadder([phone]), partyId: US })
      .refuses('party-is-us');
    given().when(setLadder(null)).refuses('nothing-changed');
    const room = roomWith([]);
    room.does(setLadder([desk], ['Support phone', 'Field desk']));
    expect(room.tries(setLadder([desk, phone]))).toMatchObject({ error: { code: 'rung-name-used' } });
  });

  it('[L5] is taken back to the one before it, and a party that came with one goes with it', () => {
    const room = roomWith([]);
    room.does(setLadder([desk, phone]));
    room.does(setLadder([phone]), at('12:05'));
    room.undoes();
    expect(rungsOf(room.incident.ladders, NORTHLINE)).toEqual([desk, phone]);
    room.undoes(room.commits.at(-3));
    expect(rungsOf(room.incident.ladders, NORTHLINE)).toEqual(DEFAULT_LADDER);
  });

  it('[L5] that came with its party goes with it; one that was set later keeps the party', () => {
    const room = roomWith([]);
    const partyId = partyIdSchema.parse('party-new');
    const added = room.receives([
      { type: 'PartyAdded', partyId, name: 'Seaboard Mail', role: 'upstream' },
      { type: 'LadderSet', partyId, rungs: [desk], renamed: [] },
    ]);
    const bare = room.receives([{ type: 'PartyAdded', partyId: KESTREL_2, name: 'Kestrel Two', role: 'other' }]);
    room.does({ ...setLadder([phone]), partyId: KESTREL_2 });
    expect(room.undoes(bare)).toMatchObject({ error: { code: 'act-superseded' } });
    expect(room.undoes(added)).toMatchObject({ ok: true });
    expect(partyOf(room.incident.parties, partyId)?.setAside).toBe(true);
  });
});
