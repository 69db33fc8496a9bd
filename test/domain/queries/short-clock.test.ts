import { shortClock } from '@domain/queries/short-clock';
import { expect, it } from 'vitest';
import { at } from '../../support/incident-scenario';

type Line = Parameters<typeof shortClock>[0];
const running = (more: Partial<NonNullable<Line['began']>> = {}): Line => ({
  began: { at: at('11:51'), certainty: 'exact', atLeast: false, ...more },
  resolved: null,
  asOf: null,
});

it('[C2] a few words for how long it has lasted: never days in the digits, the Day from 24 hours on', () => {
  const words = [at('11:51'), at('12:50'), at('11:50', 1), at('11:51', 1), at('14:32', 5)].map((now) =>
    shortClock(running(), now),
  );
  expect(words).toEqual(['under a minute', '59 min', '23 h 59 m', '24 h 00 m, Day 2', '122 h, Day 6']);
});

it('[I3, L3] say what the beginning does not, and days where only a date is known', () => {
  expect(shortClock(running({ atLeast: true }), at('12:51'))).toBe('at least 1 h 00 m');
  expect(shortClock(running({ certainty: 'about' }), at('12:51'))).toBe('about 1 h 00 m');
  expect(shortClock(running({ certainty: 'day' }), at('12:51', 10))).toBe('about 10 days');
  expect(shortClock({ ...running(), began: null }, at('12:51'))).toBeNull();
});

it('[C2, R5] stand still at our confirmed end, and where an imported case ends', () => {
  const resolved = { ...running(), resolved: { at: at('13:51'), certainty: 'exact' } } as const;
  const imported = { ...running(), asOf: { at: at('12:51'), certainty: 'about' } } as const;
  expect([resolved, imported].map((line) => shortClock(line, at('14:32', 5)))).toEqual(['2 h 00 m', 'about 1 h 00 m']);
});
