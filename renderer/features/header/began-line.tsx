import { type Began, beganOf } from '@domain/incident/lifecycle';
import { visibleText } from '@domain/kernel/text';
import { formatDate, formatDateTime } from '@domain/kernel/zone';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { ImpactButton } from './impact-button';
import styles from './incident-header.module.css';
import { useRoom, useZone } from './use-incident';

/**
 * `Began Mon 16 Nov 2026, 11:51 (revised) · Lead Dana Reyes · 214 entries`; began and lead open their dialogs, where the
 * earlier values of a revised beginning stand. [I1, I3]
 */
export function BeganLine() {
  const lifecycle = useRoom('lifecycle');
  const entries = useRoom('log').inOrder.size;
  const zone = useZone();
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  return (
    <div className={styles.sub}>
      <button type="button" className={styles.edit} disabled={readOnly} onClick={() => showDialog({ kind: 'times' })}>
        {beganText(beganOf(lifecycle), zone)}
        {lifecycle.began.length > 1 && ' (revised)'}
      </button>
      <span aria-hidden="true">·</span>
      <button type="button" className={styles.edit} disabled={readOnly} onClick={() => showDialog({ kind: 'lead' })}>
        {lifecycle.lead === null ? 'No lead' : `Lead ${visibleText(lifecycle.lead)}`}
      </button>
      <span aria-hidden="true">·</span>
      <ImpactButton />
      <span className={styles.count} aria-hidden="true">
        ·
      </span>
      <span className={styles.count}>{entries === 1 ? '1 entry' : `${entries.toLocaleString('en-GB')} entries`}</span>
    </div>
  );
}

/** When it began, and how well we know. */
export function beganText(began: Began | null, zone: string): string {
  if (began === null) return 'Beginning not known';
  const words = began.basis === 'first-report' ? 'First report' : 'Began';
  if (began.certainty === 'day') return `${words} ${formatDate(began.at, zone)}`;
  return `${words} ${began.certainty === 'about' ? 'about ' : ''}${formatDateTime(began.at, zone)}`;
}
