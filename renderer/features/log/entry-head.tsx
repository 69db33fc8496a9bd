import { type Entry, timingOf } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { dateKey, formatDateTime, formatTime } from '@domain/kernel/zone';
import { memo } from 'react';
import { Icon } from '../../ui/icon';
import styles from './entry-article.module.css';
import type { EntryFacts } from './entry-facts';
import { entryDetails } from './entry-words';
import { KindIcon } from './kind-icon';
import type { LogNames } from './log-names';

interface EntryHeadProps {
  readonly entry: Entry;
  readonly facts: EntryFacts | undefined;
  readonly names: LogNames;
}

/** The kind by icon and word, who, how, and whether it was written down late, ahead or out of order. [L2, L4] */
export const EntryHead = memo(function EntryHead({ entry, facts, names }: EntryHeadProps) {
  const timing = timingOf(entry);
  const party = names.nameOf(entry.partyId) ?? names.nameOf(entry.toPartyId);
  const kind = party === null ? null : kindName(entry.kind).toLowerCase();
  const words = entryDetails(entry, kind, facts, names);
  return (
    <div className={styles.head}>
      <KindIcon kind={entry.kind} channel={entry.channel} /> <b>{party ?? kindName(entry.kind)}</b>{' '}
      {words !== '' && <span>{words}</span>}{' '}
      {entry.pin !== null && (
        <span className={styles.mark} title={pinTitle(entry.pin, names.timeZone)}>
          <Icon name="pin" size={12} />
          pinned
        </span>
      )}{' '}
      {(timing !== null || entry.lateReason !== null) && (
        <span className={styles.mark}>
          <Icon name="history" size={12} />
          {timingWords(entry, timing, names.timeZone)}
        </span>
      )}
    </div>
  );
});

function pinTitle({ by, at }: NonNullable<Entry['pin']>, timeZone: string): string {
  return `Pinned by ${visibleText(by)}, ${formatDateTime(at, timeZone)}`;
}

const timingStarts = { late: 'entered late at', ahead: 'entered ahead at', 'out-of-order': 'out of order, entered at' };

function timingWords(entry: Entry, timing: keyof typeof timingStarts | null, timeZone: string): string {
  const sameDate = dateKey(entry.occurredAt, timeZone) === dateKey(entry.recordedAt, timeZone);
  const recorded = sameDate ? formatTime(entry.recordedAt, timeZone) : formatDateTime(entry.recordedAt, timeZone);
  const reason = entry.lateReason === null ? '' : `: ${visibleText(entry.lateReason)}`;
  return `${timing === null ? 'entered at' : timingStarts[timing]} ${recorded}${reason}`;
}
