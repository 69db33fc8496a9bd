import { ClockAlert, Hourglass, type LucideIcon, Megaphone, PhoneIncoming, Timer, UserX } from 'lucide-react';
import styles from './side-clock.module.css';
import type { SideClockView } from './side-clocks-view';

const icons: Readonly<Record<SideClockView['id'], LucideIcon>> = {
  unowned: UserX,
  promise: Timer,
  spoke: PhoneIncoming,
  ball: Hourglass,
  update: Megaphone,
};

/** One of the clocks beside the main one: words, a span in minutes, and what it rests on. */
export function SideClock({ view }: { readonly view: SideClockView }) {
  const isLate = view.isLate === true;
  const Icon = isLate ? ClockAlert : icons[view.id];
  return (
    <div className={styles.clock} data-clock={view.id} data-late={isLate}>
      <span className={styles.label}>
        <Icon size={14} aria-hidden="true" />
        {view.label}
      </span>
      <span className={styles.value}>{view.value}</span>
      <span className={styles.note}>{view.note}</span>
    </div>
  );
}
