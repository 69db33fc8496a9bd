import { expect, it } from 'vitest';
import { createLatest } from '../../../electron/preload/latest';

it('[L9] an answer counts until something else was asked, and never again', () => {
  const isLatest = createLatest();
  const first = isLatest();
  expect(first()).toBe(true);
  const second = isLatest();
  expect([first(), second()]).toEqual([false, true]);
});
