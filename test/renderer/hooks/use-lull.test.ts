import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLull } from '../../../renderer/hooks/use-lull';

const FRAME = 16;

describe('[L1, L10] what follows typing', () => {
  const ran: number[] = [];
  let urgent = false;
  const begin = () => createLull({ task: () => ran.push(Math.round(performance.now())), isUrgent: () => urgent });
  /** A key every so many milliseconds, the first one now. */
  const keys = (lull: ReturnType<typeof begin>, count: number, apart: number) => {
    for (let key = 0; key < count; key++) {
      lull.ask();
      vi.advanceTimersByTime(apart);
    }
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, FRAME));
    ran.length = 0;
    urgent = false;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('waits for a lull in a fast burst, and runs once for all of it', () => {
    keys(begin(), 6, 25);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(ran).toHaveLength(1);
    // The last key was at 125; its frame and the lull come after.
    expect(ran[0]).toBeGreaterThanOrEqual(125 + FRAME + 40);
    expect(ran[0]).toBeLessThanOrEqual(250);
  });

  it('runs between the keys of a person', () => {
    keys(begin(), 4, 120);
    expect(ran).toHaveLength(4);
  });

  it('does not wait for ever where keys come without a lull', () => {
    keys(begin(), 80, 25);
    expect(ran.length).toBeGreaterThanOrEqual(8);
    const gaps = ran.map((at, index) => at - (ran[index - 1] ?? 0));
    // 200 from the first key that it is for, and that came up to 25 after the one before.
    expect(Math.max(...gaps)).toBeLessThanOrEqual(200 + 25 + FRAME);
  });

  it('runs right after the frame of a key where that is urgent', () => {
    urgent = true;
    keys(begin(), 1, FRAME + 5);
    expect(ran).toHaveLength(1);
  });

  it('never runs before the frame of the key, however long that takes', () => {
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 700));
    keys(begin(), 1, 700);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(5);
    expect(ran, 'it has waited long enough').toHaveLength(1);
  });

  it('runs at once when somebody needs it, and not a second time', () => {
    const lull = begin();
    lull.now();
    expect(ran, 'nobody asked').toEqual([]);
    lull.ask();
    lull.now();
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual([0]);
    // Nor does what was due for the keys before come early for the next one.
    lull.ask();
    vi.advanceTimersByTime(FRAME + 10);
    lull.now();
    lull.ask();
    vi.advanceTimersByTime(FRAME + 40);
    expect(ran).toHaveLength(2);
    vi.advanceTimersByTime(100);
    expect(ran).toHaveLength(3);
  });
});
