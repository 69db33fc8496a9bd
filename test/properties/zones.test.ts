import { dayNumber } from '@domain/kernel/elapsed';
import { addMs, DAY, HOUR, instantFromMs, MINUTE, msBetween, msOf } from '@domain/kernel/instant';
import { firstInstantAt, offsetMinutes, readWallTime, wallTimeOf } from '@domain/kernel/zone';
import { mainClock } from '@domain/queries/clocks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declareCommand, instant, Room } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';

/** Each zone with the moments at which its clocks go forward and back; Kathmandu never changes them. */
const EDGES = {
  'Europe/London': { forward: '2026-03-29T01:00:00.000Z', back: '2026-10-25T01:00:00.000Z', shift: 60 },
  'America/New_York': { forward: '2026-03-08T07:00:00.000Z', back: '2026-11-01T06:00:00.000Z', shift: 60 },
  'Australia/Lord_Howe': { forward: '2026-10-03T15:30:00.000Z', back: '2026-04-04T15:00:00.000Z', shift: 30 },
  'Africa/Casablanca': { forward: '2026-03-22T02:00:00.000Z', back: '2026-02-15T02:00:00.000Z', shift: 60 },
  'Asia/Kathmandu': { forward: '2026-03-29T01:00:00.000Z', back: '2026-10-25T01:00:00.000Z', shift: 0 },
} as const;
const zones = Object.keys(EDGES) as (keyof typeof EDGES)[];

describe.each(zones)('in %s', (zone) => {
  const { forward, back, shift } = EDGES[zone];

  it.each([
    ['forward', forward, shift],
    ['back', back, 0 - shift],
  ] as const)('[C6] the clocks going %s leave elapsed time and Day N alone', (_, edge, moved) => {
    const moment = instant(edge);
    const began = addMs(moment, -12 * HOUR);
    const room = new Room();
    room.does(
      {
        ...declareCommand,
        type: 'DeclareIncident',
        timeZone: zone,
        began: { at: began, certainty: 'exact' },
      } as typeof declareCommand,
      began,
    );
    expect(offsetMinutes(addMs(moment, 1000), zone) - offsetMinutes(addMs(moment, -1000), zone)).toBe(moved);
    for (const minutes of [-61, -1, 0, 1, 61, 12 * 60, 36 * 60]) {
      const now = addMs(moment, minutes * MINUTE);
      const elapsedMs = 12 * HOUR + minutes * MINUTE;
      expect(mainClock(room.incident, now)?.elapsedMs).toBe(elapsedMs);
      expect(dayNumber(mainClock(room.incident, now)?.elapsedMs ?? Number.NaN)).toBe(Math.floor(elapsedMs / DAY) + 1);
    }
  });

  it('[C6] a wall time reads back to the moment that it came from', () => {
    const around = fc
      .constantFrom(msOf(instant(forward)), msOf(instant(back)))
      .chain((edge) => fc.integer({ min: edge - 2 * DAY, max: edge + 2 * DAY }));
    const any = fc.integer({ min: Date.UTC(1975, 0, 2), max: Date.UTC(2037, 0, 1) });
    fc.assert(
      fc.property(fc.oneof(around, any), (ms) => {
        const moment = instantFromMs(Math.trunc(ms / MINUTE) * MINUTE);
        if (moment === null) return expect.fail('no moment');
        const reading = readWallTime(wallTimeOf(moment, zone), zone);
        const read =
          reading.kind === 'once' ? [reading.instant] : reading.kind === 'twice' ? [reading.first, reading.second] : [];
        expect(read).toContain(moment);
        if (reading.kind === 'twice') expect(msBetween(reading.first, reading.second)).toBe(shift * MINUTE);
        expect(firstInstantAt(wallTimeOf(moment, zone), zone)).toBe(read[0]);
      }),
      propertyOptions(200),
    );
  });

  it('[C6] every wall time of a clock change is there once, twice or not at all, as the clocks moved', () => {
    const kindAround = (edge: string, minutes: number) => {
      // The wall as it read just before the change, and on from there as if the clocks had not moved.
      const before = wallTimeOf(addMs(instant(edge), -MINUTE), zone);
      const wall = new Date(
        Date.UTC(before.year, before.month - 1, before.day, before.hour, before.minute + 1 + minutes),
      );
      return readWallTime(
        {
          year: wall.getUTCFullYear(),
          month: wall.getUTCMonth() + 1,
          day: wall.getUTCDate(),
          hour: wall.getUTCHours(),
          minute: wall.getUTCMinutes(),
        },
        zone,
      );
    };
    if (shift === 0) {
      expect(kindAround(forward, 0).kind).toBe('once');
      return;
    }
    expect([-1, 0, shift - 1, shift].map((minutes) => kindAround(forward, minutes).kind)).toEqual([
      'once',
      'skipped',
      'skipped',
      'once',
    ]);
    expect(kindAround(forward, 0)).toMatchObject({ movedForward: forward });
    expect([-shift - 1, -shift, -1, 0].map((minutes) => kindAround(back, minutes).kind)).toEqual([
      'once',
      'twice',
      'twice',
      'once',
    ]);
  });
});

it('[C6] the first instant of a wall time that the clocks skip is as far past the change', () => {
  const halfPastOne = { year: 2026, month: 3, day: 29, hour: 1, minute: 30 };
  expect(firstInstantAt(halfPastOne, 'Europe/London')).toBe(instant('2026-03-29T01:30:00.000Z'));
  expect(firstInstantAt({ ...halfPastOne, month: 10, day: 25 }, 'Europe/London')).toBe(
    instant('2026-10-25T00:30:00.000Z'),
  );
});

it('[C6] impossible wall times are impossible in any zone', () => {
  for (const [month, day, hour, minute] of [
    [2, 30, 0, 0],
    [13, 1, 0, 0],
    [0, 1, 0, 0],
    [1, 0, 0, 0],
    [1, 1, 24, 0],
    [1, 1, 0, 60],
  ] as const) {
    expect(readWallTime({ year: 2026, month, day, hour, minute }, 'Europe/London')).toEqual({ kind: 'impossible' });
    expect(firstInstantAt({ year: 2026, month, day, hour, minute }, 'Europe/London')).toBeNull();
  }
  expect(readWallTime({ year: 1, month: 1, day: 1, hour: 0, minute: 0 }, 'UTC')).toEqual({ kind: 'impossible' });
});

it('[C6] elapsed time is plain milliseconds, whatever jumps the clock of the computer makes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30 * DAY, max: 400 * DAY }), (jump) => {
      const room = new Room();
      room.does(declareCommand);
      const now = addMs(room.now, jump);
      room.does({ type: 'NoteClockJump', before: room.now, after: now, cause: 'clock-changed' }, now);
      expect(mainClock(room.incident, now)?.elapsedMs).toBe(Math.max(0, jump));
    }),
    propertyOptions(100),
  );
});
