import styles from './palette.module.css';
import type { PaletteGroup, PaletteItem } from './palette-item';
import { PaletteRow } from './palette-row';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly words: string;
  /** Counted through all groups. */
  readonly active: number;
  readonly onChoose: (item: PaletteItem) => void;
}

const count = new Intl.NumberFormat('en-GB');

/** What answers, in groups with their counts. The focus stays in the field, which names the active row. [X1] */
export function PaletteList({ id, groups, words, active, onChoose }: PaletteListProps) {
  let before = 0;
  return (
    <div id={id} role="listbox" aria-label="Results" className={styles.list} tabIndex={-1}>
      {groups.map((group) => {
        const first = before;
        before += group.items.length;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a list of options
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles.group}>
            <div id={`${id}-${group.id}`} role="presentation" className={styles.label}>
              {group.title} <span className={styles.count}>{countText(group)}</span>
            </div>
            {group.items.map((item, index) => (
              <PaletteRow
                key={item.id}
                id={rowId(id, first + index)}
                item={item}
                words={words}
                isActive={first + index === active}
                onChoose={onChoose}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

export function rowId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** `12`, or `6 of 214` where not all are shown. */
function countText({ total, items }: PaletteGroup): string {
  return items.length < total ? `${items.length} of ${count.format(total)}` : count.format(total);
}
