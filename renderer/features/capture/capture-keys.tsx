import { Kbd } from '../../ui/kbd';
import styles from './capture-bar.module.css';

/** What the keys do in an empty bar; the sheet of keys says it to a screen reader. */
export function CaptureKeys() {
  return (
    <span className={styles.hints} aria-hidden="true">
      <span>
        <Kbd>/</Kbd> type
      </span>
      <span>
        <Kbd>@</Kbd> party
      </span>
      <span>
        <Kbd>Alt T</Kbd> time
      </span>
      <span>
        <Kbd>Alt P</Kbd> promise
      </span>
    </span>
  );
}
