import { Worker } from 'node:worker_threads';
import type { SpellingAnswer, SpellingQuestion } from './worker-messages';

export interface SpellingThread {
  /** Answers nothing where the thread cannot: a field without marks is no reason to bother anybody. */
  readonly ask: (about: SpellingQuestion['about'], words: readonly string[]) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Starts the worker at the first question, so that a start of the app never waits for it. */
export function createSpellingThread(file: string, logError: (what: string, cause: unknown) => void): SpellingThread {
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let worker: Worker | null = null;
  let isOver = false;
  let asked = 0;

  const end = () => {
    isOver = true;
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(file);
    started.on('message', ({ id, words }: SpellingAnswer) => {
      waiting.get(id)?.(words);
      waiting.delete(id);
    });
    // Not started again: what broke once at the same file would break at each word.
    started.on('error', (cause) => logError('the spelling thread failed', cause));
    started.on('exit', end);
    return started;
  };

  return {
    ask: (about, words) =>
      new Promise((resolve) => {
        if (isOver || words.length === 0) return resolve([]);
        worker ??= start();
        const id = ++asked;
        waiting.set(id, resolve);
        worker.postMessage({ id, about, words } satisfies SpellingQuestion);
      }),
    async close() {
      end();
      await worker?.terminate();
    },
  };
}
