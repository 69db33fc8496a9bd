import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './virtual-list-box.module.css';

interface VirtualListBoxProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly T[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly children: (item: T) => ReactNode;
}

const ROW = 52;

/** One of very many: only what is in view is in the page. Arrow keys, Page Up and Down, Home and End choose. */
export function VirtualListBox<T extends { readonly id: string }>(props: VirtualListBoxProps<T>) {
  const { label, items, chosenId, onChoose, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();
  const chosen = items.findIndex(({ id }) => id === chosenId);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  useEffect(() => {
    if (chosen !== -1) virtualizer.scrollToIndex(chosen);
  }, [virtualizer, chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = indexAfter(event.key, chosen, items.length, Math.floor((scroller.current?.clientHeight ?? ROW) / ROW));
    const item = next === null ? undefined : items[next];
    if (item === undefined) return;
    event.preventDefault();
    onChoose(item.id);
  };

  const rows = virtualizer.getVirtualItems();
  const isInPage = rows.some(({ index }) => index === chosen);
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      data-pane-focus
      onKeyDown={onKeyDown}
      {...(isInPage ? { 'aria-activedescendant': `${listId}-${chosen}` } : {})}
    >
      <div className={styles.all} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            // The list has the focus and takes the keys; a click on a row is the same choice.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={item.id}
              id={`${listId}-${index}`}
              className={styles.row}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              style={{ transform: `translateY(${start}px)`, height: ROW }}
              onClick={() => onChoose(item.id)}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads; null for one that leads nowhere. */
function indexAfter(key: string, from: number, count: number, page: number): number | null {
  const clamp = (index: number) => Math.min(count - 1, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return clamp(from + 1);
    case 'ArrowUp':
      return clamp(from - 1);
    case 'PageDown':
      return clamp(from + page);
    case 'PageUp':
      return clamp(from - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
