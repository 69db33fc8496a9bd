/**
 * Remembers what was worked out for each chunk of a sorted list. Chunks never change and a new item replaces one of
 * them, so what is known of a list of 100,000 costs one chunk to bring up to date. Forgotten together with the chunk.
 */
export function perChunk<T, Result>(workOut: (chunk: readonly T[]) => Result): PerChunk<T, Result> {
  const known = new WeakMap<readonly T[], { readonly result: Result }>();
  return {
    isKnown: (chunk) => known.has(chunk),
    of(chunk) {
      const found = known.get(chunk);
      if (found !== undefined) return found.result;
      const result = workOut(chunk);
      known.set(chunk, { result });
      return result;
    },
  };
}

interface PerChunk<T, Result> {
  readonly of: (chunk: readonly T[]) => Result;
  readonly isKnown: (chunk: readonly T[]) => boolean;
}
