import type { Entry } from '@domain/incident/log';
import { entryIdSchema } from '@domain/kernel/ids';
import { addMs, MINUTE } from '@domain/kernel/instant';
import { insert } from '@domain/kernel/sorted-list';
import { NO_FILTER } from '@domain/queries/log-filter';
import { describe, expect, it } from 'vitest';
import { logSearch } from '../../../renderer/features/log/log-source';
import { at, countingIds, roomWith } from '../../support/incident-scenario';
import { entryLogged } from '../../support/sample-events';

const SIZE = 2000;
const newId = countingIds('entry');
const room = roomWith([]);
room.receives(
  Array.from({ length: SIZE }, (_, i) =>
    entryLogged({
      entryId: entryIdSchema.parse(newId()),
      occurredAt: addMs(at('12:00'), i * MINUTE),
      text: i % 10 === 0 ? `Tenth ${i}` : `Other ${i}`,
    }),
  ),
);
const { inOrder } = room.incident.log;
const tenths = () => logSearch('everything', { ...NO_FILTER, text: 'tenth' }, [], new Map());

describe('the search of the log', () => {
  it('[L6] goes through a long log in slices, and has nothing to show before the last', () => {
    const search = tenths();
    const slices = Math.ceil(inOrder.chunks.length / 2);
    for (let slice = 1; slice < slices; slice++) expect(search.look(inOrder, 2)).toBeNull();
    expect(search.look(inOrder, 2)?.size).toBe(SIZE / 10);
  });

  it('[L6] looks through one chunk more once an entry came, wherever it stands', () => {
    const search = tenths();
    search.look(inOrder, SIZE);
    const [first] = inOrder.chunks[3] ?? [];
    if (first === undefined) return expect.fail('too few entries');
    const came: Entry = { ...first, id: entryIdSchema.parse(newId()), text: 'A tenth that came late' };
    const longer = insert(inOrder, came);
    expect(search.look(longer, 0)).toBeNull();
    // A full chunk parts in two.
    const source = search.look(longer, 2);
    expect(source?.size).toBe(SIZE / 10 + 1);
    expect(source?.entryAt(source.indexOf(came))).toBe(came);
  });

  it('[L6] knows where an entry stands among those that it shows', () => {
    for (const search of [tenths(), logSearch('everything', NO_FILTER, [], new Map())]) {
      const source = search.look(inOrder, SIZE);
      if (source === null) return expect.fail('the search is not done');
      for (let index = 0; index < source.size; index += 17) {
        const entry = source.entryAt(index);
        expect(entry === undefined ? -1 : source.indexOf(entry)).toBe(index);
      }
      expect(source.entryAt(source.size)).toBeUndefined();
    }
    const other = inOrder.chunks[0]?.[1];
    expect(other === undefined ? 0 : tenths().look(inOrder, SIZE)?.indexOf(other)).toBe(-1);
  });
});
