import { addMs, MINUTE } from '@domain/kernel/instant';
import { ownershipAt } from '@domain/queries/ownership';
import { unownedStretches } from '@domain/queries/unowned';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declaredRoom } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';
import { commandOf, draws } from '../support/random-commands';

it('[C5, P3] the map shows no owner at exactly the moments that count as unowned', () => {
  let owned = 0;
  let unowned = 0;
  fc.assert(
    fc.property(draws, fc.array(fc.nat(600), { minLength: 4, maxLength: 4 }), (list, backs) => {
      const room = declaredRoom();
      for (const draw of list) {
        const now = addMs(room.now, draw.minutes * MINUTE);
        const command = commandOf(draw, room.incident, now);
        const decided = command === null ? null : room.tries(command, now);
        if (decided?.ok === true) room.receives(decided.value, now);
      }
      const { incident, now } = room;
      const began = incident.lifecycle.began.at(-1)?.at ?? now;
      for (const back of backs) {
        const at = addMs(now, -back * MINUTE);
        const { standings, unownedSince, isResolved } = ownershipAt(incident, at);
        if (at < began || isResolved) continue;
        const hasOwner = standings.some(({ owns }) => owns);
        const isStretch = unownedStretches(incident, addMs(at, 1)).some(({ from, to }) => from <= at && at < to);
        expect(hasOwner).toBe(!isStretch);
        expect(unownedSince === null).toBe(hasOwner);
        if (hasOwner) owned += 1;
        else unowned += 1;
      }
    }),
    propertyOptions(150),
  );
  expect(Math.min(owned, unowned)).toBeGreaterThan(10);
});
