import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import styles from './palette.module.css';

/** More is not a query; a pasted page would only cost time. */
const MAX_CHARACTERS = 200;
/** As many rows as a page of the list has. */
const PAGE = 8;

interface PaletteFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly listId: string;
  readonly activeId: string | null;
  /** How many rows there are, and which one is active. */
  readonly count: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onEnter: () => void;
  readonly onClose: () => void;
}

/** The line of the palette; it has the focus all the time and moves through the rows by keys. [X1] */
export function PaletteField(props: PaletteFieldProps) {
  const { text, onText, listId, activeId, count, active, onActive, onEnter, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const takesKey = (event: KeyboardEvent): boolean => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Enter') {
      onEnter();
      return true;
    }
    const next = count === 0 ? null : movedTo(event.key, active, count);
    if (next !== null) onActive(next);
    return next !== null;
  };

  return (
    <div className={styles.field}>
      <Icon name="search" size={16} />
      <input
        ref={field}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Search or run a command"
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={count > 0 ? listId : undefined}
        aria-activedescendant={activeId ?? undefined}
        placeholder="Search or run a command"
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_CHARACTERS}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (takesKey(event)) event.preventDefault();
        }}
      />
      <IconButton label="Close" onPress={onClose}>
        <Icon name="x" size={16} />
      </IconButton>
    </div>
  );
}

/** Where a key leads; null for one that leads nowhere. The arrows go round. */
function movedTo(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active + count - 1) % count;
    case 'PageDown':
      return Math.min(active + PAGE, count - 1);
    case 'PageUp':
      return Math.max(active - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
