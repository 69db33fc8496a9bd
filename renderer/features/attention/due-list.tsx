import type { ReactNode } from 'react';
import { useApp } from '../../state/app-store';
import { MoreRows } from './more-rows';
import { useShownRows } from './use-shown-rows';

interface DueListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  /** More are folded away behind a button. */
  readonly shown: number;
  readonly children: (item: Item) => ReactNode;
}

/** Rows of a card; the first few, and the rest on demand. One that a notification leads to is shown. [C4, M3] */
export function DueList<Item extends { readonly id: string }>({ label, items, shown, children }: DueListProps<Item>) {
  const wantedId = useApp((state) => state.wantedDue?.id ?? null);
  const wanted = wantedId === null ? -1 : items.findIndex(({ id }) => id === wantedId);
  const { rows, ...more } = useShownRows(items, shown, wanted);
  return (
    <>
      <ul aria-label={label}>{rows.map(children)}</ul>
      <MoreRows shown={more} />
    </>
  );
}
