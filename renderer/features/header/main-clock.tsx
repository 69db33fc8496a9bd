import { Timer } from 'lucide-react';
import styles from './main-clock.module.css';
import type { MainClockView } from './main-clock-view';

/** The one big thing on the screen. Its ticks are silent: role timer is not live. [C2, X4] */
export function MainClock({ view }: { readonly view: MainClockView }) {
  return (
    <div className={styles.clock} role="timer" aria-label={view.spoken}>
      {view.day !== null && (
        <span className={styles.day}>
          <small>Day</small>
          <b>{view.day}</b>
        </span>
      )}
      <div>
        <div className={styles.label}>
          <Timer size={14} aria-hidden="true" />
          {view.label}
        </div>
        <div className={styles.digits} data-words={!/^\d+:/.test(view.digits)}>
          {view.digits.split(':').map((part, i) => (
            // Hours, minutes, seconds: their places are their identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <span key={i} className={styles.part}>
              {i > 0 && <span className={styles.colon}>:</span>}
              {part}
            </span>
          ))}
        </div>
        {view.note !== null && <div className={styles.note}>{view.note}</div>}
      </div>
    </div>
  );
}
