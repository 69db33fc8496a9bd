import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Read instead of a percentage, such as `5 of 7 in place`. */
  readonly text: string;
}

export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  return (
    <AriaProgressBar aria-label={label} value={value} maxValue={Math.max(1, max)} valueLabel={text}>
      {({ percentage }) => (
        <div className={styles.track}>
          <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
        </div>
      )}
    </AriaProgressBar>
  );
}
