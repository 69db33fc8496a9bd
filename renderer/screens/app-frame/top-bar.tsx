import { formatTime } from '@domain/kernel/zone';
import { CircleAlert, CircleCheck, LifeBuoy } from 'lucide-react';
import { useApp } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { SearchButton } from './search-button';
import styles from './top-bar.module.css';

export function TopBar() {
  return (
    <header className={styles.bar}>
      <span className={styles.app}>
        <LifeBuoy size={16} aria-hidden="true" />
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
        <CircleAlert size={14} aria-hidden="true" />
        {saved.sentence}
      </span>
    );
  }
  return (
    <span className={styles.saved} data-kind="saved">
      <CircleCheck size={14} aria-hidden="true" />
      Saved on this computer {formatTime(saved.at, zone)}
    </span>
  );
}
