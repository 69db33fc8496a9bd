import { formatTime } from '@domain/kernel/zone';
import { useApp } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { Icon } from '../../ui/icon';
import { SearchButton } from './search-button';
import styles from './top-bar.module.css';

export function TopBar() {
  return (
    <header className={styles.bar}>
      <span className={styles.app}>
        <Icon name="life-buoy" size={16} />
        Holdline
      </span>
      <SearchButton />
      <div className={styles.state}>
        <SavedState />
      </div>
    </header>
  );
}

/** Whether the last act is on the disk, in words. A failure is told at once. [J1, J5] */
function SavedState() {
  const saved = useApp((state) => state.saved);
  const zone = useApp(zoneOf);
  if (saved.kind === 'none') return null;
  if (saved.kind === 'failed') {
    return (
      <span className={styles.saved} data-kind="failed" role="alert">
        <Icon name="circle-alert" size={14} />
        {saved.sentence}
      </span>
    );
  }
  return (
    <span className={styles.saved} data-kind="saved">
      <Icon name="circle-check" size={14} />
      Saved on this computer {formatTime(saved.at, zone)}
    </span>
  );
}
