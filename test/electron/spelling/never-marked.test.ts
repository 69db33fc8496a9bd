import { expect, it } from 'vitest';
import { isNeverMarked, plainWord, wordsOf } from '../../../electron/spelling/never-marked';

it.each([
  'x',
  'VPN',
  'SLAs',
  'ISP’s',
  'NB447',
  '12zz',
  'iPhone',
  'GitHub',
  'status.example.com',
  'Привет',
  '東京',
  'naïve2',
])('%s is no word of a sentence and never marked', (word) => expect(isNeverMarked(word)).toBe(true));

it.each(['outtage', 'Outtage', "isn't", 'naïve', 'Müller'])('%s is looked at', (word) => {
  expect(isNeverMarked(word)).toBe(false);
});

it('a name is known in each of its words, in any case, and as an owner', () => {
  expect(wordsOf("Harbour Street clinic (Priya O'Neill)")).toEqual(['harbour', 'street', 'clinic', 'priya', "o'neill"]);
  expect(['Priya', 'PRIYA', 'Priya’s', "priya's", "Priya'"].map(plainWord)).toEqual(Array(5).fill('priya'));
});
