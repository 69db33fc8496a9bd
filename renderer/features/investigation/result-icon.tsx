import type { CheckResult } from '@domain/incident/checks';
import { checkResultName } from '@domain/incident/words';
import { Check, CircleHelp, X } from 'lucide-react';
import styles from './check-grid.module.css';

const icons: Readonly<Record<CheckResult, typeof X>> = { works: Check, fails: X, unknown: CircleHelp };

/** How a test came out, as a sign and a word. [T1, X1] */
export function ResultIcon({ result }: { readonly result: CheckResult }) {
  const Icon = icons[result];
  return (
    <span className={styles.outcome} data-result={result}>
      <Icon size={14} aria-hidden="true" />
      {checkResultName(result)}
    </span>
  );
}
