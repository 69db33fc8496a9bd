import { expect, it } from 'vitest';
import { createNewId } from '../../../electron/record/new-id';
import { handClock } from '../../support/record';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('makes uuid v7 text that starts with the milliseconds of the clock', () => {
  const { now } = handClock('2026-11-21T14:00:00.000Z');
  const id = createNewId(now)();
  expect(id).toMatch(shape);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 21, 14));
});

it('makes ids that sort in the order in which they were made, also thousands in one millisecond', () => {
  const clock = handClock();
  const newId = createNewId(clock.now);
  const ids = Array.from({ length: 10_000 }, () => newId());
  clock.move(-60_000);
  ids.push(newId());
  clock.move(600_000);
  ids.push(newId());
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const id of ids) expect(id).toMatch(shape);
});
