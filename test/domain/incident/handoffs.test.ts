import type { IncidentCommand } from '@domain/incident/decide';
import { openHandoff } from '@domain/incident/handoffs';
import { toArray } from '@domain/kernel/sorted-list';
import { expect, it } from 'vitest';
import { at, declaredRoom, given, type Room, SAM } from '../../support/incident-scenario';

const offer: IncidentCommand = { type: 'OfferHandoff', to: 'Sam Okafor', words: 'The riser key is at reception' };

function accept(room: Room): IncidentCommand {
  const open = openHandoff(room.incident.handoffs);
  return open === null ? expect.fail('no offer') : { type: 'AcceptHandoff', handoffId: open.id };
}

it('[O2] the lead stays where it is until the next lead accepts it outright, and both are in the log', () => {
  const room = declaredRoom();
  room.does(offer, at('18:00'));
  expect(room.incident.lifecycle.lead).toBe('Dana Reyes');
  room.does(accept(room), at('18:04'), SAM);
  expect(room.incident.lifecycle.lead).toBe('Sam Okafor');
  expect(room.incident.handoffs).toMatchObject([
    { from: 'Dana Reyes', to: 'Sam Okafor', offeredAt: at('18:00'), accepted: { at: at('18:04'), by: 'Sam' } },
  ]);
  const entries = toArray(room.incident.log.inOrder).filter(({ kind }) => kind === 'handoff');
  expect(entries.map(({ text }) => text)).toEqual([
    'The lead is offered to Sam Okafor: The riser key is at reception',
    'Sam Okafor has the lead, from Dana Reyes',
  ]);
});

it('[O2] of two who accept at once the first one by the record holds', () => {
  const room = declaredRoom();
  room.does(offer, at('18:00'));
  const command = accept(room);
  const second = room.tries(command, at('18:05'));
  room.does(command, at('18:04'), SAM);
  if (!second.ok) return expect.fail('refused');
  room.receives(second.value, at('18:05'));
  expect(room.incident.handoffs[0]?.accepted).toEqual({ at: at('18:04'), by: 'Sam' });
});

it('[O2] an offer is taken back, and then another one can be made', () => {
  const room = declaredRoom();
  room.does(offer, at('18:00'));
  expect(room.tries({ ...offer, to: 'Bo Lee' } as IncidentCommand)).toMatchObject({ error: { code: 'handoff-waits' } });
  const taken = accept(room);
  room.does({ ...taken, type: 'WithdrawHandoff' } as IncidentCommand);
  expect(room.tries(taken)).toMatchObject({ error: { code: 'handoff-over' } });
  room.does({ ...offer, to: 'Bo Lee' } as IncidentCommand);
  expect(openHandoff(room.incident.handoffs)?.to).toBe('Bo Lee');
});

it('[O2] the lead is not offered to who has it', () => {
  const room = declaredRoom();
  const same = { ...offer, to: 'Dana Reyes' } as IncidentCommand;
  expect(room.tries(same)).toMatchObject({ ok: false, error: { code: 'handoff-to-lead' } });
  given().when(offer).then({ type: 'EntryLogged' }, { type: 'HandoffOffered', from: null, to: 'Sam Okafor' });
});
