import { type ReactNode, useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import styles from './due-list.module.css';

interface DueListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  /** More are folded away behind a button. */
  readonly shown: number;
  readonly children: (item: Item) => ReactNode;
}

/** Rows of a card; the first few, and the rest on demand. */
export function DueList<Item extends { readonly id: string }>({ label, items, shown, children }: DueListProps<Item>) {
  const [isWhole, setIsWhole] = useState(false);
  const rest = items.length - shown;
  const wantedId = useApp((state) => state.wantedDue?.id ?? null);
  const isWantedFolded = wantedId !== null && items.slice(shown).some(({ id }) => id === wantedId);
  if (isWantedFolded && !isWhole) setIsWhole(true);
  return (
    <>
      <ul aria-label={label}>{(isWhole ? items : items.slice(0, shown)).map(children)}</ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" variant="quiet" aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? 'Show fewer' : `Show ${rest} more`}
          </Button>
        </div>
      )}
    </>
  );
}
