import type { Incident } from '@domain/incident/incident';
import type { Instant } from '@domain/kernel/instant';
import { formatDate, formatDateTime, formatTime } from '@domain/kernel/zone';
import { dayTurnText, type LogRow } from '@domain/queries/log-rows';
import { useOfMinute } from '../../hooks/use-now';
import { useIncident } from '../header/use-incident';
import styles from './separators.module.css';

/** A calendar date, with the Day in force at its first entry. [L6] Right under the title: narrow windows show nothing between. */
export function DateSeparator({ separator }: { readonly separator: NonNullable<LogRow['separator']> }) {
  return (
    <h2 className={styles.date}>
      {separator.date}
      {separator.day !== null && <span>Day {separator.day}</span>}
    </h2>
  );
}

/** A thin rule where the Day turns. [L6] */
export function DayTurn({ turn }: { readonly turn: NonNullable<LogRow['dayTurn']> }) {
  return <div className={styles.turn}>{dayTurnText(turn)}</div>;
}

/** The end of the log: now, our confirmed end, or the end of what an imported case knows. */
export function EndLine() {
  const incident = useIncident();
  return <div className={styles.end}>{useOfMinute((minute) => endWords(incident, minute))}</div>;
}

function endWords({ lifecycle, imported }: Incident, minute: Instant): string {
  const zone = lifecycle.declared?.timeZone ?? 'Etc/UTC';
  if (lifecycle.resolved !== null) return `Resolved ${formatDateTime(lifecycle.resolved.at, zone)}`;
  if (imported?.asOf != null) {
    const day = imported.asOfCertainty === 'day';
    return `The record ends ${day ? formatDate(imported.asOf, zone) : formatDateTime(imported.asOf, zone)}`;
  }
  return `Now ${formatTime(minute, zone)}`;
}
