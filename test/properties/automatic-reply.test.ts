import type { IncidentCommand } from '@domain/incident/decide';
import type { Incident } from '@domain/incident/incident';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { partyClock } from '@domain/queries/clocks';
import { figures } from '@domain/queries/figures';
import { patienceClocks } from '@domain/queries/patience';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declaredRoom, type Room } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';
import { commandOf, draws } from '../support/random-commands';

it('[E3] an automatic reply never moves an answer clock, whatever came before it', () => {
  let waited = 0;
  fc.assert(
    fc.property(draws, fc.nat(6), fc.nat(300), (list, which, ahead) => {
      const room = declaredRoom();
      for (const draw of list)
        act(room, commandOf(draw, room.incident, addMs(room.now, draw.minutes * MINUTE)), draw.minutes);
      const outside = room.incident.parties.filter(({ role, setAside }) => role !== 'us' && !setAside);
      const party = outside[which % Math.max(1, outside.length)];
      if (party === undefined) return;
      const later = addMs(room.now, ahead * MINUTE);
      const before = answerClocks(room.incident, later);
      waited += before.patience.length;
      const how = { channel: 'email', person: null, when: null, automatic: true, asksUs: true, saysFixed: true };
      const done = act(room, { type: 'LogReply', partyId: party.id, text: 'We have received your mail', ...how }, 1);
      if (done) expect(answerClocks(room.incident, later)).toEqual(before);
    }),
    propertyOptions(150),
  );
  // A property that never met a clock that runs says nothing about it.
  expect(waited).toBeGreaterThan(0);
});

function answerClocks(incident: Incident, now: Instant) {
  const parties = incident.parties.map((party) => {
    const { lastReply, lastSpoke, unansweredSince, lastReachedOut, ball, withThemMs } = partyClock(
      incident,
      party,
      now,
    );
    return { party: party.id, lastReply, lastSpoke, unansweredSince, lastReachedOut, ball, withThemMs };
  });
  const { time_to_first_vendor_response_min: firstAnswer } = figures(incident, now);
  return { parties, patience: patienceClocks(incident, now), firstAnswer };
}

/** Does it unless it means nothing here or is refused; true when it was done. */
function act(room: Room, command: IncidentCommand | null, minutes: number): boolean {
  const now = addMs(room.now, minutes * MINUTE);
  const decided = command === null ? null : room.tries(command, now);
  if (decided?.ok !== true) return false;
  room.receives(decided.value, now);
  return true;
}
