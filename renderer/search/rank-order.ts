/** Places in order of their rank, kept in order as they come. */
export interface RankOrder {
  readonly add: (place: number, rank: number) => void;
  /** The places, the smallest rank first; of equal ranks in the order in which they came. */
  readonly sorted: () => readonly number[];
}

export function createRankOrder(): RankOrder {
  const ranks: number[] = [];
  const inOrder: number[] = [];
  let greatest = Number.NEGATIVE_INFINITY;
  let isSorted = true;
  return {
    add(place, rank) {
      ranks[place] = rank;
      inOrder.push(place);
      // Most entries come as they happen. For late ones it is enough to sort before the next query.
      if (rank < greatest) isSorted = false;
      else greatest = rank;
    },
    sorted() {
      if (!isSorted) inOrder.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
      isSorted = true;
      return inOrder;
    },
  };
}
