import { expect, it } from 'vitest';
import { once } from '../../../renderer/hooks/once';

it('[L9] a text is made when it is asked for, once, from the one before it', () => {
  const made: string[] = [];
  const link = (before: () => string, letter: string) =>
    once(() => {
      made.push(letter);
      return before() + letter;
    });
  const ab = link(
    link(() => '', 'a'),
    'b',
  );
  const abc = link(ab, 'c');
  expect(made).toEqual([]);
  expect([abc(), abc(), ab()]).toEqual(['abc', 'abc', 'ab']);
  expect(made).toEqual(['c', 'b', 'a']);
});
