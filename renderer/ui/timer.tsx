import { Fragment, type ReactNode } from 'react';
import styles from './timer.module.css';

interface TimerProps {
  /** What is read on request, such as `Down for 122 hours 41 minutes, day 6`. */
  readonly label: string;
  /** Its digits, as `digitsOf` makes them: what ticks is drawn apart from what stands. */
  readonly children: ReactNode;
  readonly size?: 'medium' | 'large';
}

/** A clock that ticks in silence: a screen reader reads it when asked. */
export function Timer({ label, children, size = 'medium' }: TimerProps) {
  return (
    <span className={styles.timer} data-size={size} role="timer" aria-live="off" aria-label={label}>
      {children}
    </span>
  );
}

/** `122:41:09`, or words. Digits are of one width, so nothing shifts. */
export function digitsOf(value: string): ReactNode {
  return value.split(':').map((part, place) => (
    // Hours, minutes, seconds: the place is the identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={place}>
      {place > 0 && <span className={styles.colon}>:</span>}
      {part}
    </Fragment>
  ));
}
