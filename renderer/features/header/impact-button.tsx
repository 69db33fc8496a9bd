import type { Incident } from '@domain/incident/incident';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import styles from './incident-header.module.css';
import { useRoom } from './use-incident';

/** Who is hit, in numbers where there are any; opens the dialog. [I1] */
export function ImpactButton() {
  const { impact } = useRoom('lifecycle');
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  return (
    <button
      type="button"
      className={styles.edit}
      disabled={readOnly}
      title={impact === null ? undefined : visibleText(`${impact.who}: ${impact.what}`)}
      onClick={() => showDialog({ kind: 'impact' })}
    >
      {impactText(impact)}
    </button>
  );
}

/** `12 of 40 users hit`, else who is hit. */
export function impactText(impact: Incident['lifecycle']['impact']): string {
  if (impact === null) return 'Impact not noted';
  const { who, usersHit, usersTotal } = impact;
  if (usersHit === null) return visibleText(who);
  return usersTotal === null ? `${usersHit} users hit` : `${usersHit} of ${usersTotal} users hit`;
}
