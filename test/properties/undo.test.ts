import { stateOf } from '@domain/record/fold';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declaredRoom, foldOf, type Room } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';
import { act, draws, TYPES } from '../support/random-commands';
import { visible } from '../support/visible';

/** Acts that stay, whoever asks. */
const STAYS: ReadonlySet<string> = new Set<string>(['RedactEntry', 'NoteClockJump']);

it('[L5] taking back the last act shows everything as before it, and taking that back brings it again', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(draws, (list) => {
      const room = declaredRoom();
      let shown = shownOf(room);
      for (const [place, draw] of list.entries()) {
        const { incident: before } = room;
        const shownBefore = shown;
        const command = act(room, draw);
        if (command === null) continue;
        const { incident: after } = room;
        shown = shownOf(room);
        // Folding up to an act, as the app does, is most of the time this takes: once in each run is enough.
        const isFolded = place === list.length - 1;
        const undone = room.undoes(undefined, isFolded ? null : before);
        if (STAYS.has(command.type)) {
          expect(undone.ok).toBe(false);
          continue;
        }
        seen.add(command.type);
        expect(undone).toMatchObject({ ok: true });
        expectShown(room, shownBefore);
        expect(room.undoes(undefined, isFolded ? null : after)).toMatchObject({ ok: true });
        expectShown(room, shown);
      }
    }),
    propertyOptions(150),
  );
  // A property that never met a command says nothing about it.
  expect([...seen].sort()).toEqual(TYPES.filter((type) => !STAYS.has(type)).sort());
});

it('[L5] taking back an act that is not the last either restores or refuses, and never throws', () => {
  fc.assert(
    fc.property(draws, fc.nat(), (list, which) => {
      const room = declaredRoom();
      for (const draw of list) act(room, draw);
      const commit = room.commits[which % room.commits.length];
      const size = room.commits.length;
      const undone = room.undoes(commit);
      expect(room.commits.length).toBe(undone.ok ? size + 1 : size);
      if (!undone.ok) expect(undone.error.sentence).toMatch(/[.]$/);
    }),
    propertyOptions(150),
  );
});

it('[L5, L5b, L8, M1] in a chain of acts and takings back, of any act at any time, each can be taken back again', () => {
  let backs = 0;
  const chain = fc.array(fc.tuple(fc.noBias(fc.nat(3)), fc.noBias(fc.nat(1_000))), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(draws, chain, (list, turns) => {
      const room = declaredRoom();
      for (const [place, draw] of list.entries()) {
        act(room, draw);
        const [turn, which] = turns[place % turns.length] ?? [0, 0];
        if (turn !== 0) continue;
        const shown = shownOf(room);
        // Of the last few acts, which may be takings back themselves.
        const latest = room.commits.slice(-8);
        const { incident: before } = room;
        if (!room.undoes(latest[which % latest.length]).ok) continue;
        backs += 1;
        if (which % 2 === 0) continue;
        expect(room.undoes(undefined, before)).toMatchObject({ ok: true });
        expectShown(room, shown);
      }
      expect(JSON.stringify(visible(stateOf(foldOf(room.commits))))).toBe(shownOf(room));
    }),
    propertyOptions(60),
  );
  expect(backs).toBeGreaterThan(100);
});

function shownOf(room: Room): string {
  return JSON.stringify(visible(room.incident));
}

/** As text first: comparing thousands of equal trees name by name takes longer than making them. */
function expectShown(room: Room, shown: string): void {
  if (shownOf(room) !== shown) expect(visible(room.incident)).toEqual(JSON.parse(shown));
}
