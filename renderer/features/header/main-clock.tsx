import { useOfNow } from '../../hooks/use-now';
import { Icon } from '../../ui/icon';
import styles from './main-clock.module.css';
import { mainClockView } from './main-clock-view';
import { useIncident, useZone } from './use-incident';

/**
 * The one big thing on the screen. Its ticks are silent: role timer is not live. What stands around the digits is drawn
 * by the minute. [C2, X4]
 */
export function MainClock() {
  const incident = useIncident();
  const zone = useZone();
  const frame = useOfNow((now) => {
    const view = mainClockView(incident, now, zone);
    return view === null ? null : { ...view, digits: null };
  });
  if (frame === null) return null;
  const { day, label, note, spoken } = frame;
  return (
    <div className={styles.clock} role="timer" aria-label={spoken}>
      {day !== null && (
        <span className={styles.day}>
          <small>Day</small>
          <b>{day}</b>
        </span>
      )}
      <div>
        <div className={styles.label}>
          <Icon name="timer" size={14} />
          {label}
        </div>
        <Digits />
        {note !== null && <div className={styles.note}>{note}</div>}
      </div>
    </div>
  );
}

function Digits() {
  const incident = useIncident();
  const zone = useZone();
  const digits = useOfNow((now) => mainClockView(incident, now, zone)?.digits ?? '');
  return (
    <div className={styles.digits} data-words={!/^\d+:/.test(digits)}>
      {digits.split(':').map((part, i) => (
        // Hours, minutes, seconds: their places are their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={i} className={styles.part}>
          {i > 0 && <span className={styles.colon}>:</span>}
          {part}
        </span>
      ))}
    </div>
  );
}
