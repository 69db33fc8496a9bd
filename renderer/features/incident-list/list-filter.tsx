import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import styles from './list-filter.module.css';

interface ListFilterProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly placeholder?: string;
}

/** Finds incidents, or what else a list holds, by their words. Esc clears it. */
export function ListFilter({
  value,
  onChange,
  label = 'Filter the incidents',
  placeholder = 'Filter by title, reference or party',
}: ListFilterProps) {
  const listenToMenu = useApp((state) => state.listenToMenu);
  const input = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      listenToMenu((action) => {
        if (action === 'focus-filter') input.current?.focus();
      }),
    [listenToMenu],
  );
  return (
    <SearchField aria-label={label} className={styles.filter ?? ''} value={value} onChange={onChange}>
      <Icon name="list-filter" size={14} />
      <Input ref={input} className={styles.input ?? ''} spellCheck="false" placeholder={placeholder} />
      <Button className={styles.clear ?? ''} aria-label="Clear the filter">
        <Icon name="x" size={14} />
      </Button>
    </SearchField>
  );
}
