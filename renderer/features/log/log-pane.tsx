import { formatDate, formatDateTime, formatTime } from '@domain/kernel/zone';
import { LOG_TABS, tabName } from '@domain/queries/log-filter';
import { Share } from 'lucide-react';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Tabs } from '../../ui/tabs';
import { useIncident } from '../header/use-incident';
import { LogFilter } from './log-filter';
import { LogList } from './log-list';
import styles from './log-pane.module.css';
import { useLogView } from './use-log-view';

/** The log with its tabs, its filter and what is shown when nothing is. */
export function LogPane() {
  const view = useLogView();
  const { tab, filter } = useApp((state) => state.logView);
  const setLogView = useApp((state) => state.setLogView);
  const exportTimeline = useApp((state) => state.exportTimeline);
  const endWords = useEndWords();
  return (
    <Tabs
      label="Log"
      items={LOG_TABS.map((id) => ({ id, label: tabName(id), count: view.counts[id] }))}
      selected={tab}
      onSelect={(chosen) => setLogView({ tab: chosen, selectedEntryId: null })}
      bar={(tabs) => (
        <div className={styles.bar}>
          {tabs}
          <div className={styles.tools}>
            <LogFilter shown={view.source.size} />
            <Button
              variant="quiet"
              size="small"
              icon={<Share size={14} aria-hidden="true" />}
              onPress={() => void exportTimeline()}
            >
              <span className={styles.word}>Export</span>
            </Button>
          </div>
        </div>
      )}
    >
      {view.source.size === 0 ? (
        <p className={styles.empty}>{filter === '' ? 'No entries here yet.' : 'No entry holds all of these words.'}</p>
      ) : (
        <LogList view={view} endWords={endWords} />
      )}
    </Tabs>
  );
}

/** Now, our confirmed end, or the end of what an imported case knows. */
function useEndWords(): string {
  const { lifecycle, imported } = useIncident();
  const minute = useMinute();
  const zone = lifecycle.declared?.timeZone ?? 'Etc/UTC';
  if (lifecycle.resolved !== null) return `Resolved ${formatDateTime(lifecycle.resolved.at, zone)}`;
  if (imported?.asOf != null) {
    const day = imported.asOfCertainty === 'day';
    return `The record ends ${day ? formatDate(imported.asOf, zone) : formatDateTime(imported.asOf, zone)}`;
  }
  return `Now ${formatTime(minute, zone)}`;
}
