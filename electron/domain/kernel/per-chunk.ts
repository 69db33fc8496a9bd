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

/** The items of each chunk by what they belong to, in their order; an item may belong to several things or to none. */
export function groupedPerChunk<T, Key>(
  keysOf: (item: T) => readonly Key[],
): PerChunk<T, ReadonlyMap<Key, readonly T[]>> {
  return perChunk((chunk) => {
    const groups = new Map<Key, T[]>();
    for (const item of chunk) {
      for (const key of keysOf(item)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [item]);
        else group.push(item);
      }
    }
    return groups;
  });
}

/**
 * For what is worked out chunk after chunk, each from the one before: remembers, for every chunk and key, the last result
 * and its `basis`, and works it out anew once any part of the basis is another one. Parts are told apart by identity.
 */
export function lastPerChunk<T, Key, Result>(): LastPerChunk<T, Key, Result> {
  const known = new WeakMap<readonly T[], Map<Key, { readonly basis: readonly unknown[]; readonly result: Result }>>();
  return (chunk, key, basis, workOut) => {
    let ofChunk = known.get(chunk);
    if (ofChunk === undefined) {
      ofChunk = new Map();
      known.set(chunk, ofChunk);
    }
    const found = ofChunk.get(key);
    if (found?.basis.length === basis.length && found.basis.every((part, i) => part === basis[i])) return found.result;
    const result = workOut();
    ofChunk.set(key, { basis, result });
    return result;
  };
}

type LastPerChunk<T, Key, Result> = (
  chunk: readonly T[],
  key: Key,
  basis: readonly unknown[],
  workOut: () => Result,
) => Result;

interface PerChunk<T, Result> {
  readonly of: (chunk: readonly T[]) => Result;
  readonly isKnown: (chunk: readonly T[]) => boolean;
}
