import { useState } from 'react';

/** More rows at once are felt: they come in steps. */
const STEP = 50;
/** However many are late: beyond these the count says more than the rows, and the rest of the pane stays in reach. */
const MOST_AT_FIRST = 12;

export interface ShownRows<Item> {
  readonly rows: readonly Item[];
  /** How many are folded away. */
  readonly rest: number;
  /** How many of them the next press shows. */
  readonly step: number;
  /** True once more than the first are shown. */
  readonly isOpened: boolean;
  readonly showMore: () => void;
  readonly showFewer: () => void;
}

/** The first rows of a list that may be long, and more of them in steps; as far as the one at `wanted`, -1 for none. [C4] */
export function useShownRows<Item>(items: readonly Item[], first: number, wanted: number): ShownRows<Item> {
  const [opened, setOpened] = useState(0);
  const atFirst = Math.min(first, MOST_AT_FIRST);
  const shown = Math.max(atFirst, opened);
  if (wanted >= shown) setOpened(wanted + 1);
  const rest = Math.max(0, items.length - shown);
  return {
    rows: items.slice(0, shown),
    rest,
    step: Math.min(rest, STEP),
    isOpened: opened > atFirst && items.length > atFirst,
    showMore: () => setOpened(shown + STEP),
    showFewer: () => setOpened(0),
  };
}
