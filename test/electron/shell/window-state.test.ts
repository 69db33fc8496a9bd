import { describe, expect, it } from 'vitest';
import {
  FIRST_WINDOW_STATE,
  reachableBounds,
  readWindowState,
  steppedZoom,
} from '../../../electron/shell/window-state';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const beside = { x: 1920, y: 0, width: 2560, height: 1400 };

describe('where the window opens', () => {
  it('comes back to where it was, on the second screen as well', () => {
    const there = { x: 2000, y: 50, width: 1600, height: 1000 };
    expect(reachableBounds(there, [laptop, beside])).toEqual(there);
  });

  it('lets the system choose the place when its screen is gone, and keeps the size', () => {
    const there = { x: 2000, y: 50, width: 1600, height: 1000 };
    expect(reachableBounds(there, [laptop])).toEqual({ width: 1600, height: 1000 });
  });

  it.each([
    ['left', { x: -1500, y: 100, width: 1600, height: 900 }, { x: 0, y: 100, width: 1600, height: 900 }],
    ['below', { x: 100, y: 900, width: 1600, height: 900 }, { x: 100, y: 140, width: 1600, height: 900 }],
  ])('moves a window that hangs out on the %s back in', (_where, there, expected) => {
    expect(reachableBounds(there, [laptop])).toEqual(expected);
  });

  it('does not come back with its title bar above the screen, where nobody could take hold of it', () => {
    const bounds = reachableBounds({ x: 100, y: -600, width: 1600, height: 900 }, [laptop]);
    expect(bounds.y ?? 0).toBeGreaterThanOrEqual(0);
  });

  it('[X5] is cut to a smaller screen, but never below 1024 × 700', () => {
    const there = { x: 0, y: 0, width: 1900, height: 1000 };
    expect(reachableBounds(there, [{ x: 0, y: 0, width: 1366, height: 728 }])).toMatchObject({
      width: 1366,
      height: 728,
    });
    expect(reachableBounds(there, [{ x: 0, y: 0, width: 800, height: 600 }])).toMatchObject({
      width: 1024,
      height: 700,
    });
  });

  it.each([
    undefined,
    null,
    'x',
    {},
    { bounds: { x: Number.NaN }, isMaximized: true, zoom: 1 },
    { bounds: null, isMaximized: false, zoom: 99 },
  ])('opens as at the first start when the settings say %j', (kept) => {
    expect(readWindowState(kept)).toEqual(FIRST_WINDOW_STATE);
  });
});

describe('[X5] zoom', () => {
  it('goes from 80 % to 200 % in steps, and no further', () => {
    const seen = [0.8];
    while (steppedZoom(seen.at(-1) ?? 0, 'in') !== seen.at(-1)) seen.push(steppedZoom(seen.at(-1) ?? 0, 'in'));
    expect(seen).toEqual([0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]);
    expect(steppedZoom(0.8, 'out')).toBe(0.8);
    expect(steppedZoom(1.25, 'out')).toBe(1.1);
  });
});
