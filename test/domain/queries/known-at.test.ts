import { entryIdSchema } from '@domain/kernel/ids';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { type KnownAt, knownAt, knownInFold } from '@domain/queries/known-at';
import { expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { BEGAN, foldOf, instant, type Room, roomWith } from '../../support/incident-scenario';
import { markdownOf } from '../../support/report';
import { entryLogged } from '../../support/sample-events';

/** Both ways to what was known, told in words. */
function bothOf(commits: Room['commits'], asOf: Instant) {
  const told = ({ incident, ...rest }: KnownAt) => ({ ...rest, text: markdownOf(incident, { asOf, ...rest }) });
  return [told(knownInFold(foldOf(commits), asOf)), told(knownAt(commits, asOf))] as const;
}

/** An act each minute, more than two checkpoints of them. */
function longRoom(): Room {
  const room = roomWith([]);
  for (let minute = 1; minute <= 600; minute++) {
    const entry = entryLogged({ entryId: entryIdSchema.parse(`entry-${minute}`), text: `Minute ${minute}` });
    room.receives([entry], addMs(BEGAN, minute * MINUTE));
  }
  return room;
}

it('[R5] what was known is the same out of a folded record as from its beginning', () => {
  const { commits } = longRoom();
  for (const minute of [0, 1, 255, 256, 257, 400, 599, 600, 900]) {
    const [quick, whole] = bothOf(commits, addMs(BEGAN, minute * MINUTE));
    expect(quick).toEqual(whole);
    expect(quick.laterActs).toBe(Math.max(0, 600 - minute));
    expect(quick.text.includes(`Minute ${minute}`)).toBe(minute > 0 && minute <= 600);
  }
});

it('[R5, J8] also where a writer with a slow clock stands among what came later', () => {
  const { commits } = longRoom();
  const slow = commits.map((commit, i) => (i === 500 ? { ...commit, at: addMs(BEGAN, 10 * MINUTE) } : commit));
  const [quick, whole] = bothOf(slow, addMs(BEGAN, 100 * MINUTE));
  expect(quick).toEqual(whole);
  expect(quick.text).toContain('Minute 100');
  expect(quick.laterActs).toBe(499);
});

it('[R5, Q1] also of an imported file, of which it tells what had happened by then', () => {
  const { commits } = importedRoom(caseText('kaseya-2021'));
  const [quick, whole] = bothOf(commits, instant('2021-07-05T12:00:00.000Z'));
  expect(quick).toEqual(whole);
  expect(quick).toMatchObject({ laterActs: 0, isWhole: false });
  expect(quick.laterEntries).toBeGreaterThan(0);
});
