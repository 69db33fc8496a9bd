/** Twice within a minute is no accident: a page that breaks while it starts would be loaded again for ever. */
const WITHIN_MS = 60_000;

export type CrashAnswer = 'reload' | 'ask';

/** Tells what to do each time a page is gone: load it again, or ask the person from the second time within a minute on. */
export function createCrashWatch(monotonicMs: () => number): () => CrashAnswer {
  let lastAt: number | null = null;
  return () => {
    const at = monotonicMs();
    const isAgain = lastAt !== null && at - lastAt < WITHIN_MS;
    lastAt = at;
    return isAgain ? 'ask' : 'reload';
  };
}
