import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
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
          <Icon name="triangle-alert" size={16} />
          <p className={styles.text}>{notice}</p>
          <IconButton label="Dismiss this notice" onPress={() => dismissNotice(notice)}>
            <Icon name="x" size={14} />
          </IconButton>
        </div>
      ))}
    </section>
  );
}
