import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../../electron/shell/clock';
import { createClockWatch } from '../../../electron/shell/clock-watch';
import { temporaryFolder } from '../../support/record';

const HOUR = 3_600_000;

describe('[C6] watching the clock', () => {
  it('tells a clock that was set back an hour, once, with both times', () => {
    const watch = createClockWatch(10 * HOUR, 0);
    expect(watch.look(10 * HOUR + 1000, 1000)).toBeNull();
    expect(watch.look(9 * HOUR + 2000, 2000)).toEqual({
      beforeMs: 10 * HOUR + 2000,
      afterMs: 9 * HOUR + 2000,
      cause: 'clock-changed',
    });
    expect(watch.look(9 * HOUR + 3000, 3000)).toBeNull();
  });

  it.each([
    [2000, false],
    [2001, true],
    [-2000, false],
    [-2001, true],
  ])('takes a difference of %i ms between two looks for a jump: %s', (difference, isJump) => {
    const watch = createClockWatch(HOUR, 0);
    expect(watch.look(HOUR + 1000 + difference, 1000) !== null).toBe(isJump);
  });

  it('never adds a slowly corrected clock up to a jump', () => {
    const watch = createClockWatch(HOUR, 0);
    const looks = Array.from({ length: 100 }, (_, second) => watch.look(HOUR + second * 1100, second * 1000));
    expect(looks.filter((jump) => jump !== null)).toEqual([]);
  });

  it('does not take a process that was stopped for a while for a jump', () => {
    const watch = createClockWatch(HOUR, 0);
    expect(watch.look(3 * HOUR, 2 * HOUR)).toBeNull();
  });

  it.each(['the timer', 'the system'])('tells a sleep once, as a sleep, when %s is first to notice', (first) => {
    const watch = createClockWatch(HOUR, 0);
    watch.suspended();
    const jumps =
      first === 'the timer'
        ? [watch.look(9 * HOUR, 1000), watch.resumed(9 * HOUR + 500, 1500)]
        : [watch.resumed(9 * HOUR, 1000), watch.look(9 * HOUR + 500, 1500)];
    expect(jumps.filter((jump) => jump !== null)).toMatchObject([{ cause: 'resumed', afterMs: 9 * HOUR }]);
  });
});

describe('the clock of the main process', () => {
  it('stands at the instant in its file, and follows it', async () => {
    const file = path.join(await temporaryFolder(), 'clock');
    await writeFile(file, '2012-02-14T09:00:00-05:00\n');
    const { now } = createClock(file);
    expect(now()).toBe('2012-02-14T14:00:00.000Z');
    await writeFile(file, '2012-02-19T14:00:00Z');
    expect(now()).toBe('2012-02-19T14:00:00.000Z');
  });

  it.each(['', 'tomorrow', '2012-02-14T09:00:00', '0001-01-01T00:00:00Z'])(
    'goes by the computer when its file says %j',
    async (text) => {
      const file = path.join(await temporaryFolder(), 'clock');
      await writeFile(file, text);
      expect(Math.abs(Date.parse(createClock(file).now()) - createClock(null).wallMs())).toBeLessThan(5000);
    },
  );
});
