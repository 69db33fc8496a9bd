/** The newest of what is offered, a few of many, without putting all of it in order. */
export interface Newest {
  readonly offer: (place: number) => void;
  /** The greatest rank first; of equal ranks the one that was offered first. */
  readonly places: readonly number[];
}

/** Cheapest where the newest are offered first: then nearly all others are refused at one comparison. */
export function createNewest(ranks: readonly number[], limit: number): Newest {
  const places: number[] = [];
  const rankAt = (index: number) => ranks[places[index] ?? 0] ?? 0;
  return {
    places,
    offer(place) {
      const rank = ranks[place] ?? 0;
      if (places.length >= limit && (limit === 0 || rank <= rankAt(limit - 1))) return;
      let at = places.length;
      while (at > 0 && rankAt(at - 1) < rank) at -= 1;
      places.splice(at, 0, place);
      if (places.length > limit) places.pop();
    },
  };
}
