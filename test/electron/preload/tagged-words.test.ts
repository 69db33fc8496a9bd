import { expect, it } from 'vitest';
import { taggedWords } from '../../../electron/preload/tagged-words';

it.each([
  ['/chat @Northlyne #nb-fault fibre is down', ['chat', 'Northlyne', 'nb', 'fault']],
  ['mail from priya@northlyne.example came', ['priya', 'northlyne', 'example']],
  ['see https://status.northlyne.example/outtage now', ['https', 'status', 'northlyne', 'example', 'outtage']],
  ['the log is C:\\logfiels\\mail.txt', ['C', 'logfiels', 'mail', 'txt']],
  ['a plain sentense', []],
])('[L10] of "%s" the tagged words are %j', (text, words) => {
  expect([...taggedWords(text)]).toEqual(words);
});
