import styles from './capture-suggestions.module.css';
import type { Suggestion } from './grammar/suggestions';

interface CaptureSuggestionsProps {
  readonly id: string;
  readonly items: readonly Suggestion[];
  readonly active: number;
  readonly onAccept: (item: Suggestion) => void;
}

/** The list over the line. The focus stays in the line, which names the active one to a screen reader. [X1] */
export function CaptureSuggestions({ id, items, active, onAccept }: CaptureSuggestionsProps) {
  return (
    <div id={id} role="listbox" aria-label="Suggestions" className={styles.list} tabIndex={-1}>
      {items.map((item, index) => (
        // Keys are the field's: the focus never comes here.
        <div
          key={item.id}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={styles.option}
          onMouseDown={(event) => {
            event.preventDefault();
            onAccept(item);
          }}
        >
          <b>{item.label}</b>
          <span>{item.description}</span>
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
