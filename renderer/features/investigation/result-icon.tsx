import type { CheckResult } from '@domain/incident/checks';
import { checkResultName } from '@domain/incident/words';
import { Icon, type IconName } from '../../ui/icon';
import styles from './check-grid.module.css';

const icons: Readonly<Record<CheckResult, IconName>> = { works: 'check', fails: 'x', unknown: 'circle-question-mark' };

/** How a test came out, as a sign and a word. [T1, X1] */
export function ResultIcon({ result }: { readonly result: CheckResult }) {
  const icon = icons[result];
  return (
    <span className={styles.outcome} data-result={result}>
      <Icon name={icon} size={14} />
      {checkResultName(result)}
    </span>
  );
}
