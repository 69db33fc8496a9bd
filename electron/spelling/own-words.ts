import type { Failure } from '@contract/failure';
import { MAX_DICTIONARY_WORDS, MAX_WORD_CHARACTERS } from '@contract/spelling';
import { err, ok, type Result } from '@domain/kernel/result';

/** The words of this computer with one more; refuses in a sentence what the settings could not read again. [X3] */
export function withOwnWord(words: readonly string[], word: string): Result<readonly string[], Failure> {
  if (words.includes(word)) return ok(words);
  if (word.length > MAX_WORD_CHARACTERS) {
    return refuse(`That is too long for the dictionary: ${MAX_WORD_CHARACTERS} characters fit.`);
  }
  if (words.length >= MAX_DICTIONARY_WORDS) {
    return refuse(`The dictionary is full at ${MAX_DICTIONARY_WORDS} words; take some off in Settings.`);
  }
  return ok([...words, word]);
}

function refuse(sentence: string): Result<never, Failure> {
  return err({ code: 'word-not-added', sentence, field: null });
}
