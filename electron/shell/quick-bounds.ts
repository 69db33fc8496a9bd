import type { Bounds } from './window-state';

const WIDTH = 560;
/** What stands in it before its page has measured itself. */
export const FIRST_HEIGHT = 132;
const MARGIN = 16;

/**
 * Where the small window stands on a screen: in the middle, a fifth down, as high as its content and never beyond the
 * screen. `height` is in pixels of the page, which `zoom` makes larger. [X5]
 */
export function quickBounds(workArea: Bounds, height: number, zoom: number): Bounds {
  const y = workArea.y + Math.round(workArea.height / 5);
  const width = Math.min(Math.round(WIDTH * zoom), workArea.width - 2 * MARGIN);
  const tallest = workArea.y + workArea.height - MARGIN - y;
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y,
    width,
    height: Math.min(Math.ceil(height * zoom), tallest),
  };
}
