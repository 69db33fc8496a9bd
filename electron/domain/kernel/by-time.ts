import type { Instant } from './instant';

/** In order of time, the earliest first; what shares a moment stays in place. */
export function byTime<T extends { readonly at: Instant }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
