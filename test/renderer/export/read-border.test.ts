import { expect, it } from 'vitest';
import { readBorder } from '../../../renderer/features/export/read-border';
import { emptyWhen } from '../../../renderer/features/when/read-when';
import { at, instant, ZONE } from '../../support/incident-scenario';

const now = at('14:32', 5);

function read(text: string, edge: 'first' | 'last', zone = ZONE) {
  return readBorder({ text, pick: null }, now, zone, edge);
}

it('[L10] a border with a clock is that moment, sure or not', () => {
  for (const edge of ['first', 'last'] as const) {
    expect(read('2026-11-20 14:32', edge)).toMatchObject({ at: at('14:32', 4), certainty: 'exact' });
    expect(read('about 2026-11-20 14:32', edge)).toMatchObject({ at: at('14:32', 4), certainty: 'exact' });
    expect(read('18:40', edge)).toMatchObject({ at: at('18:40', 4), certainty: 'exact' });
  }
  expect(readBorder(emptyWhen, now, ZONE, 'first')).toEqual({ kind: 'now' });
  expect(read('soon', 'last')).toMatchObject({ kind: 'unread' });
});

it('[R5, L10] a date alone is its first moment, or its last', () => {
  expect(read('2026-11-20', 'first')).toMatchObject({ at: at('00:00', 4), certainty: 'exact' });
  for (const text of ['2026-11-20', 'yesterday', 'Friday']) {
    expect(read(text, 'last')).toMatchObject({ at: instant('2026-11-20T23:59:59.999Z'), certainty: 'exact' });
  }
});

it('[R5, C6] a date is as long as it was in its zone, also where clocks change at midnight', () => {
  expect(read('2026-10-25', 'first')).toMatchObject({ at: instant('2026-10-24T23:00:00.000Z') });
  expect(read('2026-10-25', 'last')).toMatchObject({ at: instant('2026-10-25T23:59:59.999Z') });
  // In Santiago that date began at one o'clock, and one in April ended with an hour that came twice.
  expect(read('2024-09-08', 'first', 'America/Santiago')).toMatchObject({ at: instant('2024-09-08T04:00:00.000Z') });
  expect(read('2024-04-06', 'last', 'America/Santiago')).toMatchObject({ at: instant('2024-04-07T03:59:59.999Z') });
});
