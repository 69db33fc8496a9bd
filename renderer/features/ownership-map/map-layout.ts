import { type ArrowPlace, placeArrow } from './arrow-place';
import { areClose, type Box, boxAround, type Size } from './geometry';

/** From a party to another, or, without `to`, to the fault itself. */
export interface MapArrow {
  readonly from: string;
  readonly to: string | null;
  /** How wide the words on it are, in pixels. */
  readonly labelWidth: number;
}

export interface PlacedArrow extends MapArrow, ArrowPlace {}

export interface MapLayout extends Size {
  /** The fault, which the parties stand around. */
  readonly fault: Box;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly arrows: readonly PlacedArrow[];
}

const PARTY: Size = { width: 180, height: 66 };
const FAULT: Size = { width: 164, height: 56 };
/** Around the drawing, and between any two boxes of parties. */
const EDGE = 10;
/** A ring that is wider than this, in parts of its height, only pulls its parties apart. */
const WIDEST = 2.4;
const GAP = 14;
const LEAST: Size = { width: 640, height: 300 };
const GROWTH = 1.12;

/**
 * Places the parties on a ring around the fault, in their order, and a label on each arrow, so that no box and no label
 * touches another and no arrow runs through a box that it is not about. Of each party one arrow at most goes out. The
 * drawing is as large as `room`, and larger where that does not hold them: it grows until everything has its place. [P3]
 */
export function layoutMap(ids: readonly string[], arrows: readonly MapArrow[], room: Size): MapLayout {
  const size = { width: Math.max(room.width, LEAST.width), height: Math.max(room.height, LEAST.height) };
  const fault = boxAround({ x: size.width / 2, y: size.height / 2 }, FAULT);
  const boxes = new Map(ids.map((id, index) => [id, boxOnRing(index, ids.length, size)]));
  const placed = haveRoom([fault, ...boxes.values()])
    ? firstOf(ordersOf(arrows), (ordered) => placeArrows(ordered, fault, boxes, size))
    : null;
  // With room enough every arrow has a way of its own and a free place on it, so that this ends.
  return placed === null
    ? layoutMap(ids, arrows, { width: size.width * GROWTH, height: size.height * GROWTH })
    : { ...size, fault, boxes, arrows: placed };
}

/** From the top on, clockwise; two stand left and right, where there is more room. */
function boxOnRing(index: number, count: number, { width, height }: Size): Box {
  const start = count <= 2 ? Math.PI : -Math.PI / 2;
  const angle = start + (index * 2 * Math.PI) / count;
  const down = (height - PARTY.height) / 2 - EDGE;
  const across = Math.min((width - PARTY.width) / 2 - EDGE, down * WIDEST);
  return boxAround({ x: width / 2 + Math.cos(angle) * across, y: height / 2 + Math.sin(angle) * down }, PARTY);
}

function haveRoom(boxes: readonly Box[]): boolean {
  return boxes.every((box, index) => boxes.slice(index + 1).every((other) => !areClose(box, other, GAP)));
}

/** Whoever comes first takes the best place: where one order leaves none for the last, another may. */
function ordersOf(arrows: readonly MapArrow[]): readonly (readonly MapArrow[])[] {
  const inward = arrows.filter(({ to }) => to === null);
  const between = arrows.filter(({ to }) => to !== null);
  const orders = [[...between, ...inward], [...inward, ...between], arrows.toReversed()];
  return [...orders, [...between.toReversed(), ...inward], [...inward, ...between.toReversed()]];
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** One after the other; null as soon as one has no place. */
function placeArrows(
  arrows: readonly MapArrow[],
  fault: Box,
  boxes: ReadonlyMap<string, Box>,
  size: Size,
): readonly PlacedArrow[] | null {
  const placed: PlacedArrow[] = [];
  for (const arrow of arrows) {
    const from = boxes.get(arrow.from);
    const to = arrow.to === null ? fault : boxes.get(arrow.to);
    if (from === undefined || to === undefined || from === to) continue;
    const others = [fault, ...boxes.values()].filter((box) => box !== from && box !== to);
    const place = placeArrow({ from, to, labelWidth: arrow.labelWidth, others, placed, size });
    if (place === null) return null;
    placed.push({ ...arrow, ...place });
  }
  return placed;
}
