import {
  at,
  get,
  insert,
  last,
  rank,
  remove,
  type SortedList,
  sortedList,
  sortedListOf,
  toArray,
  values,
} from '@domain/kernel/sorted-list';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '../support/property';

interface Item {
  readonly key: string;
  readonly value: number;
}
type Change = { readonly does: 'insert' | 'remove'; readonly item: Item };

const item = fc.record({ key: fc.nat(400).map((n) => String(n).padStart(4, '0')), value: fc.nat() });
const changes = fc.array(
  fc.record({ does: fc.constantFrom<Change['does']>('insert', 'insert', 'insert', 'remove'), item }),
  { maxLength: 1200, size: 'max' },
);

it('[L6] a sorted list behaves as an array that is sorted anew after every change', () => {
  fc.assert(
    fc.property(changes, fc.nat(450), (list, probe) => {
      let sorted: SortedList<Item> = sortedList((one) => one.key);
      const model = new Map<string, Item>();
      for (const { does, item: one } of list) {
        sorted = does === 'insert' ? insert(sorted, one) : remove(sorted, one.key);
        if (does === 'insert') model.set(one.key, one);
        else model.delete(one.key);
      }
      const expected = [...model.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
      const key = String(probe).padStart(4, '0');
      expect(toArray(sorted)).toEqual(expected);
      expect([...values(sorted)]).toEqual(expected);
      expect(sorted.size).toBe(expected.length);
      expect(get(sorted, key)).toEqual(model.get(key));
      expect(at(sorted, probe)).toEqual(expected[probe]);
      expect(rank(sorted, key)).toBe(expected.filter((one) => one.key < key).length);
      expect(last(sorted)).toEqual(expected.at(-1));
    }),
    propertyOptions(60),
  );
});

it('[L6] a sorted list made at once equals one made by inserting, the first of a key taken', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 900, size: 'max' }), item, (items, more) => {
      const made = sortedListOf((one: Item) => one.key, items);
      const inserted = items.toReversed().reduce(
        insert,
        sortedList<Item>((one) => one.key),
      );
      expect(toArray(made)).toEqual(toArray(inserted));
      expect(toArray(insert(made, more))).toEqual(toArray(insert(inserted, more)));
      expect(at(made, 300)).toEqual(at(inserted, 300));
    }),
    propertyOptions(60),
  );
});

it('[L6] a change leaves every earlier list as it was', () => {
  fc.assert(
    fc.property(changes, (list) => {
      let sorted: SortedList<Item> = sortedList((one) => one.key);
      const snapshots: { readonly list: SortedList<Item>; readonly items: readonly Item[] }[] = [];
      for (const [i, { does, item: one }] of list.entries()) {
        sorted = does === 'insert' ? insert(sorted, one) : remove(sorted, one.key);
        if (i % 100 === 0) snapshots.push({ list: sorted, items: toArray(sorted) });
      }
      for (const snapshot of snapshots) expect(toArray(snapshot.list)).toEqual(snapshot.items);
    }),
    propertyOptions(30),
  );
});

it('[L6] one change at 100,000 items copies one chunk and shares the rest', () => {
  let list: SortedList<Item> = sortedList((one) => one.key);
  for (let i = 0; i < 100_000; i++) list = insert(list, { key: String(i * 2).padStart(7, '0'), value: i });
  const after = insert(list, { key: '0100001', value: 0 });
  const chunks = new Set(list.chunks);
  expect(after.chunks.filter((chunk) => !chunks.has(chunk)).length).toBeLessThanOrEqual(2);
  expect(Math.max(...after.chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(256);
});
