import { type Box, isNear, middleOf, type Point } from './geometry';

/** A quadratic Bézier curve: from one point to another, drawn towards a third. */
export interface Curve {
  readonly from: Point;
  readonly towards: Point;
  readonly to: Point;
}

/** Steps in which a curve is looked at; a box is never so small that it would fit between two. */
const STEPS = 48;
/** Between the box and the arrow's two ends. */
const GAP = 4;

/**
 * The curve between two boxes, from edge to edge. `bend` is how far its middle is drawn aside, in parts of the distance;
 * positive is to the left of the way. Null where the boxes are too close for an arrow.
 */
export function curveBetween(fromBox: Box, toBox: Box, bend: number): Curve | null {
  const from = middleOf(fromBox);
  const to = middleOf(toBox);
  const towards = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend * 2,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend * 2,
  };
  const whole = { from, towards, to };
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const start = steps.findLast((t) => isNear(pointAt(whole, t), fromBox, GAP));
  const end = steps.find((t) => isNear(pointAt(whole, t), toBox, GAP));
  if (start === undefined || end === undefined || end <= start) return null;
  const left = edge(whole, start, start + 1 / STEPS, fromBox);
  return part(whole, left, edge(whole, end, end - 1 / STEPS, toBox));
}

/** Where between a step inside of a box and the next one outside of it the curve leaves the box. */
function edge(curve: Curve, inside: number, outside: number, box: Box): number {
  let [near, far] = [inside, outside];
  for (let halving = 0; halving < 6; halving++) {
    const middle = (near + far) / 2;
    if (isNear(pointAt(curve, middle), box, GAP)) near = middle;
    else far = middle;
  }
  return far;
}

/** The point at `t` of the way, from 0 to 1. */
export function pointAt({ from, towards, to }: Curve, t: number): Point {
  const rest = 1 - t;
  return {
    x: rest * rest * from.x + 2 * rest * t * towards.x + t * t * to.x,
    y: rest * rest * from.y + 2 * rest * t * towards.y + t * t * to.y,
  };
}

/** Points along the curve, its two ends included. */
export function pointsOf(curve: Curve): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => pointAt(curve, step / STEPS));
}

/** As the `d` of an SVG path. */
export function pathOf({ from, towards, to }: Curve): string {
  return `M${text(from)}Q${text(towards)} ${text(to)}`;
}

/** Three corners of the head of an arrow, or the two ends of a bar across its tip, as SVG points. */
export function headOf({ towards, to }: Curve, shape: 'head' | 'bar'): string {
  const length = Math.hypot(to.x - towards.x, to.y - towards.y) || 1;
  const along = { x: (to.x - towards.x) / length, y: (to.y - towards.y) / length };
  const corner = (back: number, aside: number) =>
    text({ x: to.x - along.x * back - along.y * aside, y: to.y - along.y * back + along.x * aside });
  return shape === 'head'
    ? [corner(11, 6), corner(0, 0), corner(11, -6)].join(' ')
    : [corner(0, 9), corner(0, -9)].join(' ');
}

/** The curve between two of its own points. */
function part({ from, towards, to }: Curve, start: number, end: number): Curve {
  const mixed = (a: Point, b: Point, t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const middle = mixed(mixed(from, towards, start), mixed(towards, to, start), end);
  return { from: pointAt({ from, towards, to }, start), towards: middle, to: pointAt({ from, towards, to }, end) };
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
