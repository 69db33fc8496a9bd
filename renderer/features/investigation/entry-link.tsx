import type { EntryId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { shortTime } from '../header/short-time';
import { useRoom, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './investigation.module.css';

/** An entry in one line, and the way to it in the log. Struck through once it was retracted; silent once redacted. */
export function EntryLink({ entryId }: { readonly entryId: EntryId }) {
  const entry = get(useRoom('log').byId, entryId);
  const showEntry = useApp((state) => state.showEntry);
  const zone = useZone();
  const now = useToday();
  if (entry === undefined) return null;
  const { occurredAt, certainty, text, retraction, redaction } = entry;
  const words = redaction === null ? visibleText(text) : 'Its words were removed';
  return (
    <button
      type="button"
      className={styles.link}
      data-retracted={retraction !== null}
      onClick={() => showEntry(entryId)}
    >
      <span className={styles.time}>{shortTime({ at: occurredAt, certainty }, now, zone)}</span>
      <span className={styles.words}>{words}</span>
    </button>
  );
}
