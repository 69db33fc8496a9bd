import { incidentProjection } from '@domain/incident/incident';
import { addMs, MINUTE } from '@domain/kernel/instant';
import type { Author, Commit } from '@domain/record/envelope';
import { emptyFold, receive, stateBefore, stateOf } from '@domain/record/fold';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BEGAN, baseEvents, countingIds, DANA, foldOf, Room, SAM } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';
import { commandOf, type Draw, draws } from '../support/random-commands';

/** Acts of one writer, who sees only its own from the moment of parting on. */
function writes(base: readonly Commit[], by: Author, list: readonly Draw[]): readonly Commit[] {
  const room = new Room(countingIds(by.name.toLowerCase()));
  room.commits.push(...base);
  room.fold = foldOf(base);
  room.now = base.at(-1)?.at ?? BEGAN;
  for (const draw of list) {
    const now = addMs(room.now, draw.minutes * MINUTE);
    const command = commandOf(draw, room.incident, now);
    const decided = command === null ? null : room.tries(command, now);
    if (decided?.ok) room.receives(decided.value, now, by);
  }
  return room.commits.slice(base.length);
}

function parted(first: readonly Draw[], dana: readonly Draw[], sam: readonly Draw[]): readonly Commit[] {
  const declared = new Room();
  declared.receives(baseEvents, BEGAN);
  const base = [...declared.commits, ...writes(declared.commits, DANA, first)];
  return [...base, ...writes(base, DANA, dana), ...writes(base, SAM, sam)];
}

/** The same acts in another order of arrival and in batches. */
function arrival(commits: readonly Commit[], keys: readonly number[], size: number): readonly (readonly Commit[])[] {
  const shuffled = commits
    .map((commit, i) => ({ commit, key: keys[i % keys.length] ?? 0, i }))
    .toSorted((a, b) => a.key - b.key || a.i - b.i)
    .map((one) => one.commit);
  return Array.from({ length: Math.ceil(shuffled.length / size) }, (_, i) => shuffled.slice(i * size, (i + 1) * size));
}

const keys = fc.array(fc.nat(), { minLength: 1, maxLength: 200, size: 'max' });

it('[J8] any arrival order and any batches of several writers give one state', () => {
  fc.assert(
    fc.property(draws, draws, draws, keys, fc.integer({ min: 1, max: 30 }), (first, dana, sam, order, size) => {
      const commits = parted(first, dana, sam);
      let fold = emptyFold(incidentProjection);
      for (const batch of arrival(commits, order, size)) fold = receive(fold, batch);
      expect(stateOf(fold)).toEqual(stateOf(foldOf(commits)));
    }),
    propertyOptions(60),
  );
});

it('[J8] going on from a checkpoint equals folding from scratch', () => {
  fc.assert(
    fc.property(draws, fc.array(fc.nat(700), { minLength: 1, maxLength: 5 }), (list, late) => {
      const room = new Room();
      room.receives(baseEvents, BEGAN);
      const acts = writes(room.commits, DANA, list);
      // Enough quiet acts for several checkpoints, with some that arrive last.
      const filler = Array.from({ length: 700 }, () =>
        room.receives([{ type: 'TitleChanged', title: 'Line dead' }], addMs(room.now, 1)),
      );
      const all = [...room.commits.slice(0, 1), ...acts, ...filler];
      const missing = new Set(late.map((index) => all[index % all.length]));
      const early = foldOf(all.filter((commit) => !missing.has(commit)));
      expect(
        stateOf(
          receive(
            early,
            [...missing].filter((one) => one !== undefined),
          ),
        ),
      ).toEqual(stateOf(foldOf(all)));
    }),
    propertyOptions(15),
  );
});

it('[V2] the state before an act equals folding the acts that stand before it', () => {
  fc.assert(
    fc.property(draws, draws, draws, fc.nat(), (first, dana, sam, which) => {
      const commits = parted(first, dana, sam).toSorted((a, b) => (a.order < b.order ? -1 : 1));
      const n = which % commits.length;
      expect(stateBefore(foldOf(commits), commits[n]?.order ?? '')).toEqual(stateOf(foldOf(commits.slice(0, n))));
    }),
    propertyOptions(60),
  );
});
