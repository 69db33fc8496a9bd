import { get } from '@domain/kernel/sorted-list';
import { formatTime } from '@domain/kernel/zone';
import { isEmptyFilter, tabName } from '@domain/queries/log-filter';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { useRoom } from '../header/use-incident';
import styles from './log-pane.module.css';
import type { LogViewModel } from './use-log-view';

/** Whoever logs an entry and does not see it would log it again: says that it is there, and what hides it. [L6] */
export function HiddenEntry({ view }: { readonly view: LogViewModel }) {
  const { byId } = useRoom('log');
  const act = useApp((state) => state.acts.at(-1));
  const incidentId = useApp((state) => state.open?.incidentId);
  const showEntry = useApp((state) => state.showEntry);
  if (act === undefined || act.incidentId !== incidentId || view.isSearching) return null;
  const logged = act.entryIds.map((id) => get(byId, id)).filter((entry) => entry !== undefined);
  const hidden = logged.find((entry) => view.source.indexOf(entry) === -1);
  if (hidden === undefined) return null;
  const by = isEmptyFilter(view.filter) ? `not under “${tabName(view.tab)}”` : 'hidden by the filter';
  return (
    <div className={styles.hidden}>
      <span role="status">
        Logged {formatTime(hidden.recordedAt, view.names.timeZone)}; {by}
      </span>
      <Button variant="plain" size="small" onPress={() => showEntry(hidden.id)}>
        Show
      </Button>
    </div>
  );
}
