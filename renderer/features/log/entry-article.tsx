import type { Entry } from '@domain/incident/log';
import { formatDateTime, formatOffset } from '@domain/kernel/zone';
import { hourText, type LogRow } from '@domain/queries/log-rows';
import { useId } from 'react';
import { useApp } from '../../state/app-store';
import { PartyBadge } from '../parties/party-badge';
import { ActiveRowProvider } from './active-row';
import styles from './entry-article.module.css';
import { EntryBody } from './entry-body';
import type { EntryFacts } from './entry-facts';
import { EntryHead } from './entry-head';
import { EntryMenu } from './entry-menu';
import { entryLabel } from './entry-words';
import type { LogNames } from './log-names';

interface EntryArticleProps {
  readonly entry: Entry;
  readonly marks: LogRow;
  readonly names: LogNames;
  readonly facts: EntryFacts | undefined;
  readonly position: number;
  readonly size: number;
  /** Tab stops here. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** One entry of the log: when, who, what, and what became of it. [L3, L5, L6] */
export function EntryArticle(props: EntryArticleProps) {
  const { entry, marks, names, facts, position, size, isActive, isSelected } = props;
  const setLogView = useApp((state) => state.setLogView);
  const wordsId = useId();
  const { timeZone } = names;
  const moment = `${formatDateTime(entry.occurredAt, timeZone)} ${formatOffset(entry.occurredAt, timeZone)}`;
  return (
    <article
      className={styles.entry}
      data-entry-id={entry.id}
      data-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      aria-label={entryLabel(entry, names)}
      aria-describedby={wordsId}
      aria-posinset={position}
      aria-setsize={size}
      onFocus={() => setLogView({ selectedEntryId: entry.id })}
    >
      <div className={styles.time}>
        {marks.clock !== null && (
          <time dateTime={entry.occurredAt} title={moment}>
            {entry.certainty === 'about' && <span className={styles.about}>about </span>}
            {marks.clock}
          </time>
        )}
        {marks.hour !== null && <small>{hourText(marks.hour)}</small>}
        {marks.clock === null && <small>no clock time</small>}
      </div>
      <div className={styles.badge}>
        <PartyBadge badge={names.badgeOf(entry.partyId ?? entry.toPartyId)} size="small" />
      </div>
      <div className={styles.body}>
        <EntryHead entry={entry} facts={facts} names={names} />
        {/* J and K read the words, not the name of the row alone. */}
        <div id={wordsId}>
          <ActiveRowProvider value={isActive}>
            <EntryBody entry={entry} facts={facts} names={names} />
          </ActiveRowProvider>
        </div>
      </div>
      <div className={styles.actions} data-entry-actions>
        <EntryMenu entry={entry} isReachable={isActive} />
      </div>
    </article>
  );
}
