import { parentPort } from 'node:worker_threads';
import files from 'dictionary-en-gb';
import NSpell from 'nspell';
import { createDictionary } from './dictionary';
import { houseWords } from './house-words';
import type { SpellingAnswer, SpellingQuestion } from './worker-messages';

// A thread of its own: reading the words takes a tenth of a second, and suggestions for an odd word as long. [X2]
const words = NSpell(Buffer.from(files.aff), Buffer.from(files.dic));
for (const word of houseWords) words.add(word);
const dictionary = createDictionary(words);

parentPort?.on('message', ({ id, about, words: asked }: SpellingQuestion) => {
  const found =
    about === 'wrong' ? asked.filter((word) => !dictionary.isRight(word)) : asked.flatMap(dictionary.suggestions);
  parentPort?.postMessage({ id, words: found } satisfies SpellingAnswer);
});
