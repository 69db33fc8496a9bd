import { expect, it } from 'vitest';
import { quickBounds } from '../../../electron/shell/quick-bounds';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };

it('[X5] the small window stands in the middle of its screen, a fifth down, as high as its content', () => {
  expect(quickBounds(screen, 120, 1)).toEqual({ x: 680, y: 216, width: 560, height: 120 });
  const second = { x: 1920, y: 40, width: 1280, height: 1000 };
  expect(quickBounds(second, 120.4, 1)).toEqual({ x: 2280, y: 240, width: 560, height: 121 });
});

it('[X5] grows with the zoom, and never beyond the screen', () => {
  expect(quickBounds(screen, 120, 2)).toEqual({ x: 400, y: 216, width: 1120, height: 240 });
  expect(quickBounds({ x: 0, y: 0, width: 1024, height: 700 }, 900, 2)).toEqual({
    x: 16,
    y: 140,
    width: 992,
    height: 544,
  });
});
