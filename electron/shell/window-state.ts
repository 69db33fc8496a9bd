import { z } from 'zod';

/** Where the window stood and how large it was; kept on this computer. */
export interface WindowState {
  readonly bounds: Bounds | null;
  readonly isMaximized: boolean;
  /** 0.8 to 2. [X5] */
  readonly zoom: number;
}

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_WIDTH = 1024;
export const MIN_HEIGHT = 700;
export const FIRST_WINDOW_STATE: WindowState = { bounds: null, isMaximized: false, zoom: 1 };
const FIRST_SIZE = { width: 1440, height: 900 };

/** This much of the window must lie on a screen, or nobody could get hold of it. */
const GRIP = 100;

/**
 * Bounds to open the window with, for the screens that there are now: the remembered ones where they can still be
 * reached, cut to the screen; else the first size, and the system chooses the place.
 */
export function reachableBounds(remembered: Bounds | null, workAreas: readonly Bounds[]): Partial<Bounds> {
  if (remembered === null) return fitted(FIRST_SIZE, workAreas[0]);
  const screen = workAreas.find((area) => overlap(remembered, area) !== null);
  if (screen === undefined) return fitted(remembered, workAreas[0]);
  const { width, height } = fitted(remembered, screen);
  return {
    x: within(remembered.x, screen.x, screen.x + screen.width - width),
    y: within(remembered.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

const ZOOM_STEPS: readonly number[] = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next step from a zoom factor, held between 80 % and 200 %. [X5] */
export function steppedZoom(zoom: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? ZOOM_STEPS.find((step) => step > zoom) : ZOOM_STEPS.findLast((step) => step < zoom);
  return next ?? within(zoom, 0.8, 2);
}

type Size = Pick<Bounds, 'width' | 'height'>;

function fitted(size: Size, area: Size | undefined): Size {
  if (area === undefined) return { width: Math.max(size.width, MIN_WIDTH), height: Math.max(size.height, MIN_HEIGHT) };
  return {
    width: Math.max(Math.min(size.width, area.width), MIN_WIDTH),
    height: Math.max(Math.min(size.height, area.height), MIN_HEIGHT),
  };
}

/** The part of the title bar that lies on the screen, when it is enough to take hold of. */
function overlap(window: Bounds, area: Bounds): Size | null {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y);
  return width >= GRIP && height >= GRIP && window.y >= area.y - GRIP ? { width, height } : null;
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** What the settings kept, checked: anything else than a window's state opens the window as at the first start. */
export function readWindowState(kept: unknown): WindowState {
  const read = stateShape.safeParse(kept);
  return read.success ? read.data : FIRST_WINDOW_STATE;
}

const coordinate = z.int().min(-100_000).max(100_000);
const stateShape = z.object({
  bounds: z.object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate }).nullable(),
  isMaximized: z.boolean(),
  zoom: z.number().min(0.8).max(2),
});
