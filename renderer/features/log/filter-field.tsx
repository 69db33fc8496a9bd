import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import styles from './filter-row.module.css';
import type { FilterRowState } from './use-filter-row';

/** The words that an entry must hold. Esc empties it; in an empty field it ends the filter. */
export function FilterField({ row }: { readonly row: FilterRowState }) {
  const input = useRef<HTMLInputElement>(null);
  const text = useApp((state) => state.logView.filter);
  const setLogView = useApp((state) => state.setLogView);
  const { asked } = row;
  useEffect(() => {
    if (asked > 0) input.current?.focus();
  }, [asked]);
  return (
    <SearchField
      className={styles.field ?? ''}
      aria-label="Filter the log"
      value={text}
      onChange={(filter) => setLogView({ filter })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text === '') row.end();
      }}
    >
      <Input ref={input} className={styles.words ?? ''} spellCheck="false" placeholder="Words" />
      {text !== '' && (
        <Button className={styles.clear ?? ''} aria-label="Clear the words">
          <Icon name="x" size={14} />
        </Button>
      )}
    </SearchField>
  );
}
