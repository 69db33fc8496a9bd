import { TriangleAlert, X } from 'lucide-react';
import { useApp } from '../../state/app-store';
import { IconButton } from '../../ui/icon-button';
import styles from './notices-banner.module.css';

/** What went wrong while starting, until it is dismissed. */
export function NoticesBanner() {
  const notices = useApp((state) => state.notices);
  const dismissNotice = useApp((state) => state.dismissNotice);
  if (notices.length === 0) return null;
  return (
    <section aria-label="Notices">
      {notices.map((notice) => (
        <div key={notice} className={styles.banner}>
          <TriangleAlert size={16} aria-hidden="true" />
          <p className={styles.text}>{notice}</p>
          <IconButton label="Dismiss this notice" onPress={() => dismissNotice(notice)}>
            <X size={14} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </section>
  );
}
