import { overdueCommitments } from '@domain/queries/attention';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import type { Screen } from '../../state/screen';
import { Icon } from '../../ui/icon';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './rail.module.css';

/** The ways to each screen that there is. */
export function Rail() {
  const openId = useApp((state) => state.open?.incidentId ?? null);
  // Practice and imported cases are counted in their own war room and nowhere else.
  const elsewhere = useApp(({ incidents, now }) =>
    overdueCommitments(
      (incidents ?? []).filter((one) => one.incidentId !== openId && !one.practice && one.asOf === null),
      now,
    ),
  );
  const here = useApp(({ incidents, now }) =>
    overdueCommitments(
      (incidents ?? []).filter((one) => one.incidentId === openId),
      now,
    ),
  );
  return (
    <nav className={styles.rail} aria-label="Screens" data-pane tabIndex={-1}>
      <RailItem
        screen={{ name: 'incidents' }}
        icon={<Icon name="list" size={20} />}
        word="Incidents"
        overdue={elsewhere}
      />
      {openId !== null && (
        <RailItem
          screen={{ name: 'war-room', incidentId: openId }}
          icon={<Icon name="siren" size={20} />}
          word="War room"
          overdue={here}
        />
      )}
      <RailItem
        screen={{ name: 'directory', vendorId: null }}
        icon={<Icon name="book-user" size={20} />}
        word="Directory"
      />
      <RailItem screen={{ name: 'playbooks' }} icon={<Icon name="notebook-text" size={20} />} word="Playbooks" />
      <span className={styles.gap} />
      <RailItem screen={{ name: 'settings' }} icon={<Icon name="settings" size={20} />} word="Settings" />
    </nav>
  );
}

function RailItem({
  screen,
  icon,
  word,
  overdue = 0,
}: {
  readonly screen: Screen;
  readonly icon: ReactNode;
  readonly word: string;
  /** Overdue promises. [M3] */
  readonly overdue?: number;
}) {
  const isCurrent = useApp((state) => state.screen.name === screen.name);
  const showScreen = useApp((state) => state.showScreen);
  return (
    <Button
      className={styles.item ?? ''}
      onPress={() => showScreen(screen)}
      {...(isCurrent ? { 'aria-current': 'page', 'data-pane-focus': true } : {})}
    >
      {icon}
      <span className={styles.word}>{word}</span>
      {overdue > 0 && (
        <span className={styles.badge}>
          {overdue}
          <VisuallyHidden> overdue</VisuallyHidden>
        </span>
      )}
    </Button>
  );
}
