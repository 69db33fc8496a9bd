import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';

/** Row -1 is that of the names of columns, column -1 that of the names of rows. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridKeysOptions {
  readonly rows: number;
  readonly columns: number;
  /** -1 where the names of rows and columns are reached as well, else 0. */
  readonly first: -1 | 0;
  /** What a key of this grid's own does at a place; false where it is none of them. */
  readonly onKey: (event: KeyboardEvent<HTMLTableElement>, place: GridPlace) => boolean;
}

interface GridKeys {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The one place that the Tab key reaches. */
  readonly active: GridPlace;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
}

const PAGE = 10;

/**
 * The keys of a grid, as the ARIA practices have them. What can be focused carries its place as `data-cell="row,column"`.
 * [X1]
 */
export function useGridKeys({ rows, columns, first, onKey }: GridKeysOptions): GridKeys {
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<GridPlace>({ row: 0, column: 0 });
  // What was taken out since leaves the last place that is there.
  const active = { row: Math.min(focused.row, rows - 1), column: Math.min(focused.column, columns - 1) };

  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { ...active, row: active.row - 1 },
    ArrowDown: { ...active, row: active.row + 1 },
    ArrowLeft: { ...active, column: active.column - 1 },
    ArrowRight: { ...active, column: active.column + 1 },
    PageUp: { ...active, row: Math.max(0, active.row - PAGE) },
    PageDown: { ...active, row: active.row + PAGE },
    Home: { ...active, column: 0 },
    End: { ...active, column: columns - 1 },
    'Ctrl+Home': { row: 0, column: 0 },
    'Ctrl+End': { row: rows - 1, column: columns - 1 },
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    // What a menu opened from here is asked stays with the menu.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target) || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (!onKey(event, active)) {
      const to = moves[isCommand ? `Ctrl+${event.key}` : event.key];
      if (to === undefined) return;
      const place = `${Math.min(Math.max(to.row, first), rows - 1)},${Math.min(Math.max(to.column, first), columns - 1)}`;
      const cell = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${place}"]`);
      cell?.focus();
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    event.preventDefault();
    // Before a menu's button takes the arrow for its own.
    event.stopPropagation();
  };

  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const [row, column] = (event.target.dataset.cell ?? '').split(',').map(Number);
    if (row !== undefined && column !== undefined) setFocused({ row, column });
  };

  return { table, active, onFocus, onKeyDown };
}
