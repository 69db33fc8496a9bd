import { addMs, MINUTE } from '@domain/kernel/instant';
import { ownershipAt } from '@domain/queries/ownership';
import { ringsOf } from '@domain/queries/rings';
import { unownedStretches } from '@domain/queries/unowned';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declaredRoom } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';
import { act, draws } from '../support/random-commands';

it('[C5, P3] the map shows no owner at exactly the moments that count as unowned', () => {
  let owned = 0;
  let unowned = 0;
  fc.assert(
    fc.property(draws, fc.array(fc.nat(600), { minLength: 4, maxLength: 4 }), (list, backs) => {
      const room = declaredRoom();
      for (const draw of list) act(room, draw);
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

it('[P3] a ring is found once, with all of its members in the order of its arrows, and nothing else is one', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(8), { nil: null }), { minLength: 9, maxLength: 9 }), (targets) => {
      const arrows = new Map(targets.flatMap((target, from) => (target === null ? [] : [[from, target] as const])));
      const rings = ringsOf(arrows);
      found += rings.length;
      for (const ring of rings) {
        for (const [index, member] of ring.entries()) expect(arrows.get(member)).toBe(ring[(index + 1) % ring.length]);
      }
      // Whoever comes back to where it started, within nine steps, is on a ring; nobody else is.
      const comesBack = [...arrows.keys()].filter((start) => {
        let at = arrows.get(start);
        for (let step = 0; step < 9 && at !== undefined && at !== start; step++) at = arrows.get(at);
        return at === start;
      });
      expect(rings.flat().toSorted()).toEqual(comesBack.toSorted());
    }),
    propertyOptions(300),
  );
  expect(found).toBeGreaterThan(100);
});
