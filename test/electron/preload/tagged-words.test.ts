import { expect, it } from 'vitest';
import { taggedWords } from '../../../electron/preload/tagged-words';

it('a megabyte without a space is read in a blink', () => {
  const started = performance.now();
  expect(taggedWords('x'.repeat(1_000_000)).size).toBe(0);
  expect(taggedWords(`@${'x'.repeat(1_000_000)}`).size).toBe(1);
  expect(performance.now() - started).toBeLessThan(1000);
});

it.each([
  ['/chat @Northlyne #nb-fault fibre is down', ['chat', 'Northlyne', 'nb', 'fault']],
  ['mail from priya@northlyne.example came', ['priya', 'northlyne', 'example']],
  ['see https://status.northlyne.example/outtage now', ['https', 'status', 'northlyne', 'example', 'outtage']],
  ['the log is C:\\logfiels\\mail.txt', ['C', 'logfiels', 'mail', 'txt']],
  ['a plain sentense', []],
])('[L10] of "%s" the tagged words are %j', (text, words) => {
  expect([...taggedWords(text)]).toEqual(words);
});
