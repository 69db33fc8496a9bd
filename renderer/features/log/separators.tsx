import { dayTurnText, type LogRow } from '@domain/queries/log-rows';
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

/** The end of the log: now, or where the record ends. */
export function EndLine({ words }: { readonly words: string }) {
  return <div className={styles.end}>{words}</div>;
}
