import { attemptIdSchema, partyIdSchema } from '@domain/kernel/ids';
import { peopleOfParty } from '@domain/queries/people-of-party';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import { attemptMade, escalationOpened } from '../../support/sample-events';

describe('people and channels of a party', () => {
  it('[P1] are each person once, the last one met first, with every channel', () => {
    const tried = { attemptId: attemptIdSchema.parse('attempt-2'), channel: 'phone', person: 'Priya', at: at('13:00') };
    const room = roomWith([
      escalationOpened({ channel: 'chat', openedAt: at('12:00') }),
      attemptMade({ channel: 'chat', person: 'Leo', at: at('12:00') }),
      attemptMade(tried),
    ]);
    const said = { ...entry('Rang back'), kind: 'claim', partyId: NORTHLINE } as const;
    room.does({ ...said, person: 'leo', channel: 'phone' }, at('14:00'));
    room.does({ ...said, channel: 'status page' }, at('14:05'));
    expect(peopleOfParty(room.incident, NORTHLINE)).toEqual([
      { name: null, channels: ['status page', 'chat'], last: { at: at('14:05'), certainty: 'exact' } },
      { name: 'leo', channels: ['phone', 'chat'], last: { at: at('14:00'), certainty: 'exact' } },
      { name: 'Priya', channels: ['phone'], last: { at: at('13:00'), certainty: 'exact' } },
    ]);
  });

  it('[P1] leave out whom only a retracted entry names, and who belongs to another party', () => {
    const room = roomWith([]);
    room.does({ ...entry('Wrong number'), kind: 'claim', partyId: NORTHLINE, person: 'Ghost' }, at('12:00'));
    room.does({ ...entry('Ours'), partyId: US, person: 'Dana' }, at('12:01'));
    expect(peopleOfParty(room.incident, NORTHLINE).map(({ name }) => name)).toEqual(['Ghost']);
    const ghost = [...room.incident.log.inOrder.chunks].flat().find(({ text }) => text === 'Wrong number');
    room.does({ type: 'RetractEntry', entryId: ghost?.id ?? expect.fail('not logged'), reason: null }, at('12:02'));
    expect(peopleOfParty(room.incident, NORTHLINE)).toEqual([]);
  });

  it('[P1] tell the channels of an imported case, whose escalations have no tries', () => {
    const { incident } = importedRoom(caseText('rackspace-2022'));
    const met = peopleOfParty(incident, partyIdSchema.parse('rackspace'));
    expect(met.flatMap(({ channels }) => channels)).toContain('phone');
  });
});
