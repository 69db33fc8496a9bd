import type { Certainty } from '@domain/incident/common';
import { type TimeWarningContext, timeWarnings } from '@domain/queries/warnings';
import { expect, it } from 'vitest';
import { at, BEGAN, ZONE } from '../../support/incident-scenario';

const context: TimeWarningContext = {
  now: at('14:32', 5),
  timeZone: ZONE,
  newestAt: at('14:05', 5),
  began: { at: BEGAN, certainty: 'exact' },
};
const kinds = (clock: string, days = 5, certainty: Certainty = 'exact') =>
  timeWarnings({ at: at(clock, days), certainty }, context).map((warning) => warning.kind);

it('[L4] has nothing to say about an ordinary time', () => {
  expect(kinds('14:30')).toEqual([]);
});

it('[L4] warns of late, future and out-of-order times, and of times before it began', () => {
  expect(kinds('14:10')).toEqual(['late']);
  expect(kinds('13:00')).toEqual(['late', 'out-of-order']);
  expect(kinds('15:00')).toEqual(['future']);
  expect(kinds('11:00', 0)).toEqual(['late', 'out-of-order', 'before-began']);
});

it('[L3] compares a date without a clock by dates only', () => {
  expect(kinds('00:00', 5, 'day')).toEqual([]);
  expect(kinds('00:00', 4, 'day')).toEqual(['out-of-order']);
  expect(kinds('00:00', 6, 'day')).toEqual(['future']);
  expect(kinds('00:00', 0, 'day')).toEqual(['out-of-order']);
  expect(kinds('00:00', -1, 'day')).toEqual(['out-of-order', 'before-began']);
});

it('[X3] says it in plain sentences', () => {
  expect(timeWarnings({ at: at('11:00', 0), certainty: 'exact' }, context).map((warning) => warning.sentence)).toEqual([
    'That was 123 h ago; the entry will say “entered late”.',
    'The newest entry is later (Sat 21 Nov 2026, 14:05); this one goes to its own place in the log.',
    'That is before the incident began (Mon 16 Nov 2026, 11:51).',
  ]);
  expect(timeWarnings({ at: at('13:58', 5), certainty: 'exact' }, context).map(({ sentence }) => sentence)).toContain(
    'The newest entry is later (14:05); this one goes to its own place in the log.',
  );
});
