import { isNeverMarked, plainWord, wordsOf } from './never-marked';
import { createSpellingThread } from './spelling-thread';

export interface SpellingOptions {
  /** The built worker, with the dictionary beside it. */
  readonly workerFile: string;
  readonly isOn: () => boolean;
  /** What the person added on this computer. */
  readonly ownWords: () => readonly string[];
  /** Names that the incidents know: parties, people. */
  readonly names: () => readonly string[];
  readonly logError: (what: string, cause: unknown) => void;
}

/** Checks words without any network and off the main thread. [X2] */
export interface Spelling {
  /** Those of the words that are to be marked. */
  readonly check: (words: readonly string[]) => Promise<readonly string[]>;
  /** What a marked word may have meant, best first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A whole day of typing stays below this. */
const MAX_KEPT = 20_000;

export function createSpelling({ workerFile, isOn, ownWords, names, logError }: SpellingOptions): Spelling {
  const thread = createSpellingThread(workerFile, logError);
  // Chromium asks for the whole field after each word; only what was never seen goes to the thread.
  const isWrong = new Map<string, boolean>();

  return {
    async check(words) {
      if (!isOn()) return [];
      const known = new Set([...ownWords(), ...names()].flatMap(wordsOf));
      const judged = words.filter((word) => !isNeverMarked(word) && !known.has(plainWord(word)));
      if (isWrong.size > MAX_KEPT) isWrong.clear();
      const fresh = judged.filter((word) => !isWrong.has(word));
      const wrong = new Set(await thread.ask('wrong', fresh));
      for (const word of fresh) isWrong.set(word, wrong.has(word));
      return judged.filter((word) => isWrong.get(word) === true);
    },
    suggest: (word) => thread.ask('suggestions', [word]),
    close: () => thread.close(),
  };
}
