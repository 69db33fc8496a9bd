import { isEmptyFilter, LOG_TABS, tabName } from '@domain/queries/log-filter';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Hint } from '../../ui/hint';
import { Icon } from '../../ui/icon';
import { Tabs } from '../../ui/tabs';
import { FilterButton } from './filter-button';
import { FilterRow } from './filter-row';
import { HiddenEntry } from './hidden-entry';
import { LogList } from './log-list';
import styles from './log-pane.module.css';
import { useFilterRow } from './use-filter-row';
import { useHiddenEntry } from './use-hidden-entry';
import { useLogView } from './use-log-view';

/** The log with its tabs, its filter and what is shown when nothing is. */
export function LogPane() {
  const view = useLogView();
  const tab = useApp((state) => state.logView.tab);
  const setLogView = useApp((state) => state.setLogView);
  const showDialog = useApp((state) => state.showDialog);
  const row = useFilterRow();
  // Up here, since a tab brings a panel of its own.
  const hidden = useHiddenEntry(view);
  const isEmpty = view.source.size === 0;
  return (
    <Tabs
      label="Log"
      items={LOG_TABS.map((id) => ({ id, label: tabName(id), count: view.counts[id] }))}
      selected={tab}
      onSelect={(chosen) => setLogView({ tab: chosen, selectedEntryId: null })}
      bar={(tabs) => (
        <>
          <div className={styles.bar}>
            {tabs}
            <div className={styles.tools}>
              <FilterButton row={row} />
              <Hint words="Export for a reader">
                <Button
                  variant="quiet"
                  size="small"
                  icon={<Icon name="share" size={14} />}
                  onPress={() => showDialog({ kind: 'export' })}
                >
                  <span className={styles.word}>Export</span>
                </Button>
              </Hint>
            </div>
          </div>
          {row.isOpen && <FilterRow row={row} view={view} />}
        </>
      )}
    >
      {isEmpty && (
        <p className={styles.empty}>
          {isEmptyFilter(view.filter) ? 'No entries here yet.' : 'No entry fits all of the filter.'}
        </p>
      )}
      {!isEmpty && <LogList view={view} />}
      {hidden !== null && <HiddenEntry entry={hidden} view={view} />}
    </Tabs>
  );
}
