import { memo } from 'react';
import { Icon, type IconName } from '../../ui/icon';
import styles from './side-clock.module.css';
import type { SideClockView } from './side-clocks-view';

const icons: Readonly<Record<SideClockView['id'], IconName>> = {
  unowned: 'user-x',
  promise: 'timer',
  due: 'timer',
  spoke: 'phone-incoming',
  ball: 'hourglass',
  update: 'megaphone',
};

interface SideClockProps {
  readonly view: SideClockView;
}

/** One of the clocks beside the main one: words, a span in minutes, and what it rests on. Drawn when it says something else. */
export const SideClock = memo(function SideClock({ view }: SideClockProps) {
  const isLate = view.isLate === true;
  const icon = isLate ? 'clock-alert' : icons[view.id];
  return (
    <div className={styles.clock} data-clock={view.id} data-late={isLate}>
      <span className={styles.label}>
        <Icon name={icon} size={14} />
        {view.label}
      </span>
      <span className={styles.value}>{view.value}</span>
      <span className={styles.note}>{view.note}</span>
    </div>
  );
}, isSameClock);

function isSameClock({ view: a }: SideClockProps, { view: b }: SideClockProps): boolean {
  return a.id === b.id && a.label === b.label && a.value === b.value && a.note === b.note && a.isLate === b.isLate;
}
