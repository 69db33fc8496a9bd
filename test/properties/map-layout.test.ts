import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointsOf } from '../../renderer/features/ownership-map/curve';
import { areClose, type Box, isInside, isNear } from '../../renderer/features/ownership-map/geometry';
import { layoutMap, type MapArrow, type MapLayout } from '../../renderer/features/ownership-map/map-layout';
import { type ArrowKey, steer } from '../../renderer/features/ownership-map/steer';
import { propertyOptions } from '../support/property';

/** Two to nine parties, of which each points at another, at the fault, or at nothing; in a window of any size. */
const maps = fc.integer({ min: 2, max: 9 }).chain((count) => {
  const each = { minLength: count, maxLength: count };
  return fc.record({
    count: fc.constant(count),
    // The number after the last party is the fault.
    targets: fc.array(fc.option(fc.integer({ min: 0, max: count }), { nil: null }), each),
    widths: fc.array(fc.integer({ min: 60, max: 180 }), each),
    room: fc.record({ width: fc.integer({ min: 300, max: 1500 }), height: fc.integer({ min: 200, max: 900 }) }),
  });
});

type RandomMap = typeof maps extends fc.Arbitrary<infer Value> ? Value : never;

interface Drawn {
  readonly ids: readonly string[];
  readonly arrows: readonly MapArrow[];
  readonly layout: MapLayout;
}

function drawn({ count, targets, widths, room }: RandomMap): Drawn {
  const ids = Array.from({ length: count }, (_, index) => `party ${index}`);
  const arrows = targets.flatMap((target, index): readonly MapArrow[] => {
    if (target === null || target === index) return [];
    const to = target === count ? null : `party ${target}`;
    return [{ from: `party ${index}`, to, labelWidth: widths[index] ?? 0 }];
  });
  return { ids, arrows, layout: layoutMap(ids, arrows, room) };
}

it('[P3] no box and no label of the map overlaps another, whoever points at whom, and all are inside', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const { ids, arrows, layout } = drawn(map);
      expect([...layout.boxes.keys()]).toEqual(ids);
      const inOrder = layout.arrows.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      expect(inOrder.map(({ from, to, labelWidth }) => ({ from, to, labelWidth }))).toEqual(arrows);
      for (const { label, labelWidth } of inOrder) expect(label.width).toBe(labelWidth);
      const boxes: readonly Box[] = [layout.fault, ...layout.boxes.values(), ...inOrder.map(({ label }) => label)];
      for (const [index, box] of boxes.entries()) {
        expect(isInside(box, layout)).toBe(true);
        for (const other of boxes.slice(index + 1)) expect(areClose(box, other, 4)).toBe(false);
      }
    }),
    propertyOptions(150),
  );
});

it('[P3] every arrow of the map runs from its party to its target, and through no other box or label', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const { layout } = drawn(map);
      const whole: Box = { x: 0, y: 0, width: layout.width, height: layout.height };
      for (const { from, to, curve } of layout.arrows) {
        const source = layout.boxes.get(from) ?? expect.fail('from nobody');
        const target = to === null ? layout.fault : (layout.boxes.get(to) ?? expect.fail('to nobody'));
        expect(isNear(curve.from, source, 16)).toBe(true);
        expect(isNear(curve.to, target, 16)).toBe(true);
        const boxes = [layout.fault, ...layout.boxes.values()].filter((box) => box !== source && box !== target);
        const labels = layout.arrows.filter((arrow) => arrow.from !== from).map(({ label }) => label);
        for (const point of pointsOf(curve)) {
          expect(isNear(point, whole, 0)).toBe(true);
          expect([...boxes, ...labels].filter((box) => isNear(point, box, 0))).toEqual([]);
        }
      }
    }),
    propertyOptions(150),
  );
});

it('[P3] a map of up to five parties fits the window of 1440×900 whole, one of nine at half as large again', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const { layout } = drawn({ ...map, room: { width: 1364, height: 612 } });
      expect(layout.height / 612).toBeLessThanOrEqual(map.count <= 5 ? 1 : 1.5);
    }),
    propertyOptions(100),
  );
});

it('[P3] from every party of the map each arrow key leads to another, and together they reach them all', () => {
  const keys: readonly ArrowKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  for (let count = 2; count <= 12; count++) {
    const { ids, layout } = drawn({ count, targets: [], widths: [], room: { width: 1000, height: 420 } });
    for (const start of ids) {
      const reached = new Set([start]);
      for (const id of reached) for (const key of keys) reached.add(steer(layout.boxes, id, key));
      expect([...reached].toSorted()).toEqual(ids.toSorted());
      for (const key of keys) expect(steer(layout.boxes, start, key)).not.toBe(start);
    }
  }
});
