import type { Entry } from '@domain/incident/log';
import { formatTime } from '@domain/kernel/zone';
import { isEmptyFilter, tabName } from '@domain/queries/log-filter';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import styles from './log-pane.module.css';
import type { LogViewModel } from './use-log-view';

interface HiddenEntryProps {
  readonly entry: Entry;
  readonly view: LogViewModel;
}

/** Says that an entry was logged although it is not in view, what hides it, and leads to it. [L6] */
export function HiddenEntry({ entry, view }: HiddenEntryProps) {
  const showEntry = useApp((state) => state.showEntry);
  const by = isEmptyFilter(view.filter) ? `not under “${tabName(view.tab)}”` : 'hidden by the filter';
  return (
    <div className={styles.hidden}>
      <span role="status">
        Logged {formatTime(entry.recordedAt, view.names.timeZone)}; {by}
      </span>
      <Button variant="plain" size="small" onPress={() => showEntry(entry.id)}>
        Show
      </Button>
    </div>
  );
}
