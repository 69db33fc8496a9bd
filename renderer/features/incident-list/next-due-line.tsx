import type { IncidentSummary } from '@contract/incidents';
import { isLate, momentOf } from '@domain/queries/attention';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { dueTime } from '../attention/due-clock-view';
import styles from './incident-row.module.css';

/** `1 promise overdue`, `3 things overdue`, or when the next thing is due; nothing where nothing is. [C4] */
export function NextDueLine({ incident }: { readonly incident: IncidentSummary }) {
  const words = useApp(({ now }) => nextDueWords(incident, now));
  if (words === null) return null;
  const isOverdue = words.endsWith('overdue');
  const icon = isOverdue ? 'clock-alert' : 'timer';
  return (
    <span className={styles.due} data-late={isOverdue}>
      <Icon name={icon} size={14} />
      {words}
    </span>
  );
}

function nextDueWords(incident: IncidentSummary, now: IncidentSummary['declaredAt']): string | null {
  const moment = momentOf(incident, now);
  const late = incident.dues.filter((due) => isLate(due, moment));
  if (late.length > 0) {
    // The badge of the app counts promises alone, so what is counted here has a name.
    const noun = late.every(({ kind }) => kind === 'promise') ? 'promise' : 'thing';
    return `${late.length} ${noun}${late.length === 1 ? '' : 's'} overdue`;
  }
  const [next] = incident.dues;
  return next === undefined ? null : `Next due ${dueTime(next, moment, incident.timeZone)}`;
}
