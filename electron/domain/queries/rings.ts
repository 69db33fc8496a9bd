/**
 * The circles among arrows of which each thing has one at most, each circle once, from where a walk along the arrows in
 * their order first meets it: each points at the next, and the last at the first. [P3]
 */
export function ringsOf<Id>(arrows: ReadonlyMap<Id, Id>): readonly (readonly Id[])[] {
  const rings: (readonly Id[])[] = [];
  const known = new Set<Id>();
  for (const start of arrows.keys()) {
    const path: Id[] = [];
    let next: Id | undefined = start;
    while (next !== undefined && !known.has(next)) {
      known.add(next);
      path.push(next);
      next = arrows.get(next);
    }
    // The walk ends at nobody, at what an earlier walk has seen, or at one of its own steps: only that is a circle.
    const from = next === undefined ? -1 : path.indexOf(next);
    if (from !== -1) rings.push(path.slice(from));
  }
  return rings;
}
