/** What the main process asks of the worker. */
export interface SpellingQuestion {
  readonly id: number;
  /** Which of the words are wrong, or what the one word may have meant. */
  readonly about: 'wrong' | 'suggestions';
  readonly words: readonly string[];
}

export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
