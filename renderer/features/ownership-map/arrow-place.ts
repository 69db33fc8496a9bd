import { type Curve, curveBetween, pointAt, pointsOf } from './curve';
import { areClose, type Box, boxAround, isInside, isNear, type Point, type Size } from './geometry';

/** Where an arrow runs, and where the words on it stand. */
export interface ArrowPlace {
  readonly curve: Curve;
  readonly label: Box;
}

interface Around {
  readonly from: Box;
  readonly to: Box;
  readonly labelWidth: number;
  /** Every box that the arrow is not about. */
  readonly others: readonly Box[];
  /** The arrows that have their places already. */
  readonly placed: readonly ArrowPlace[];
  readonly size: Size;
}

const LABEL_HEIGHT = 36;
/** Free space around a label, and between an arrow and a box or a label that it passes. */
const LABEL_GAP = 6;
const PASSING_GAP = 6;
/** Two arrows side by side are told apart from this distance on. */
const APART = 12;

const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.46, -0.46, 0.62, -0.62];
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** On the arrow, or beside it with this much between them. */
const ASIDE = [0, 6, -6];
/** A label stands best on its arrow, while this part of it at most is covered. */
const MOST_COVERED = 0.45;

/** The straightest way with the freest place for its label, or null where every way or place is taken. */
export function placeArrow(around: Around): ArrowPlace | null {
  let best: { readonly place: ArrowPlace; readonly cost: number } | null = null;
  for (const bend of BENDS) {
    const curve = curveBetween(around.from, around.to, bend);
    const points = curve === null ? [] : pointsOf(curve);
    if (curve === null || !isFree(points, around)) continue;
    const wayCost = costOfWay(points, around.placed) + Math.abs(bend) * 120;
    if (best !== null && wayCost >= best.cost) continue;
    for (const { label, cost } of labelsOf(curve, around)) {
      if (best === null || wayCost + cost < best.cost) best = { place: { curve, label }, cost: wayCost + cost };
    }
  }
  return best?.place ?? null;
}

/** True for a way that stays inside of the drawing and runs through no box and no label that it is not about. */
function isFree(points: readonly Point[], { others, placed, size }: Around): boolean {
  const passed = [...others, ...placed.map(({ label }) => label)];
  return points.every(
    (point) => isNear(point, { x: 0, y: 0, ...size }, 0) && !passed.some((box) => isNear(point, box, PASSING_GAP)),
  );
}

/** Running along another arrow is hard to follow; crossing one costs little. */
function costOfWay(points: readonly Point[], placed: readonly ArrowPlace[]): number {
  const theirs = placed.flatMap(({ curve }) => pointsOf(curve));
  const isBeside = ({ x, y }: Point) =>
    theirs.some((other) => Math.abs(other.x - x) < APART && Math.abs(other.y - y) < APART);
  return points.filter(isBeside).length * 3;
}

/** The free places for a label, on its curve or, where it would cover too much of that, beside it. */
function labelsOf(
  curve: Curve,
  { from, to, labelWidth, others, placed, size }: Around,
): readonly { readonly label: Box; readonly cost: number }[] {
  const own = pointsOf(curve);
  const whole: Size = { width: labelWidth, height: LABEL_HEIGHT };
  const taken = [from, to, ...others, ...placed.map(({ label }) => label)];
  const passing = placed.flatMap((one) => pointsOf(one.curve));
  const isFreePlace = (label: Box) =>
    isInside(label, size) &&
    !taken.some((box) => areClose(label, box, LABEL_GAP)) &&
    !passing.some((point) => isNear(point, label, PASSING_GAP));
  return PLACES.flatMap((t) =>
    ASIDE.map((aside) => {
      const label = boxAround(beside(curve, t, aside, whole), whole);
      const covered = own.filter((point) => isNear(point, label, 0)).length / own.length;
      const hidden = Math.max(covered - MOST_COVERED, 0);
      return { label, cost: Math.abs(t - 0.5) * 40 + hidden * 300 + Math.abs(aside) * 3 };
    }),
  ).filter(({ label }) => isFreePlace(label));
}

/** A point of the curve, or one from which a label clears the curve by `aside`, to its left or, negative, to its right. */
function beside(curve: Curve, t: number, aside: number, label: Size): Point {
  const { x, y } = pointAt(curve, t);
  const ahead = pointAt(curve, Math.min(t + 0.02, 1));
  const length = Math.hypot(ahead.x - x, ahead.y - y) || 1;
  const across = { x: (y - ahead.y) / length, y: (ahead.x - x) / length };
  // Across a flat arrow a label is low, across a steep one it is wide.
  const half = Math.abs(across.x) * (label.width / 2) + Math.abs(across.y) * (label.height / 2);
  const by = Math.sign(aside) * (half + Math.abs(aside));
  return { x: x + across.x * by, y: y + across.y * by };
}
