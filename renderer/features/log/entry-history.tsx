import type { Entry, EntryContent } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { formatDate, formatDateTime } from '@domain/kernel/zone';
import { useId, useState } from 'react';
import { useRowTabIndex } from './active-row';
import styles from './entry-article.module.css';
import { EntryText } from './entry-text';
import { entryDetails } from './entry-words';
import type { LogNames } from './log-names';

interface EntryHistoryProps {
  readonly entry: Entry;
  readonly names: LogNames;
}

/** What an entry said before each correction: one click away, struck through, with who and when. [L5] */
export function EntryHistory({ entry, names }: EntryHistoryProps) {
  const [shown, setShown] = useState(false);
  const listId = useId();
  const tabIndex = useRowTabIndex();
  const latest = entry.earlier.at(-1);
  if (latest === undefined) return null;
  const by = `${visibleText(latest.replacedBy)}, ${formatDateTime(latest.replacedAt, names.timeZone)}`;
  return (
    <div className={styles.earlier}>
      <button
        className={styles.link}
        type="button"
        tabIndex={tabIndex}
        aria-expanded={shown}
        aria-controls={listId}
        onClick={() => setShown(!shown)}
      >
        Corrected by {by}. {shown ? 'Hide' : 'Show'} the old words
      </button>
      <ul id={listId} hidden={!shown}>
        {shown &&
          entry.earlier.toReversed().map((before) => (
            <li key={before.replacedAt + before.content.text}>
              <EntryText text={before.content.text} struck />
              <span>{factsOf(before.content, names)}</span>
              {before.reason !== null && <div>Reason: {visibleText(before.reason)}</div>}
            </li>
          ))}
      </ul>
    </div>
  );
}

function factsOf(content: EntryContent, names: LogNames): string {
  const time =
    content.certainty === 'day'
      ? formatDate(content.occurredAt, names.timeZone)
      : formatDateTime(content.occurredAt, names.timeZone);
  const details = entryDetails(content, null, undefined, names);
  return [kindName(content.kind), time, names.nameOf(content.partyId), details]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
