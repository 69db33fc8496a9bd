import { ListFilter, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import styles from './log-pane.module.css';

/** Shows only entries that hold every word; Esc empties it. */
export function LogFilter({ shown }: { readonly shown: number }) {
  const input = useRef<HTMLInputElement>(null);
  const filter = useApp((state) => state.logView.filter);
  const setLogView = useApp((state) => state.setLogView);
  const listenToMenu = useApp((state) => state.listenToMenu);

  useEffect(
    () =>
      listenToMenu((action) => {
        if (action === 'focus-filter') input.current?.focus();
      }),
    [listenToMenu],
  );

  return (
    <>
      {filter !== '' && (
        <span className={styles.shown} role="status">
          {shown.toLocaleString('en-GB')} found
        </span>
      )}
      <SearchField
        className={styles.filter ?? ''}
        aria-label="Filter the log"
        value={filter}
        onChange={(text) => setLogView({ filter: text })}
      >
        <ListFilter size={14} aria-hidden="true" />
        <Input ref={input} className={styles.words ?? ''} placeholder="Filter" />
        {filter !== '' && (
          <Button className={styles.clear ?? ''} aria-label="Clear the filter">
            <X size={14} aria-hidden="true" />
          </Button>
        )}
      </SearchField>
    </>
  );
}
