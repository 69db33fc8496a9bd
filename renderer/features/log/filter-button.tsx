import { Button } from '../../ui/button';
import { Hint } from '../../ui/hint';
import { Icon } from '../../ui/icon';
import styles from './log-pane.module.css';
import type { FilterRowState } from './use-filter-row';

/** Begins to filter the log, and ends it. */
export function FilterButton({ row }: { readonly row: FilterRowState }) {
  return (
    <Hint words="Filter the log">
      <Button
        ref={row.button}
        variant="quiet"
        size="small"
        icon={<Icon name="list-filter" size={14} />}
        aria-expanded={row.isOpen}
        onPress={row.isOpen ? row.end : row.ask}
      >
        <span className={styles.word}>Filter</span>
      </Button>
    </Hint>
  );
}
