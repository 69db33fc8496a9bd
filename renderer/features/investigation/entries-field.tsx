import type { Entry } from '@domain/incident/log';
import type { EntryId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { get, toArray } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useMemo } from 'react';
import { useMinute } from '../../hooks/use-now';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { SearchSelect } from '../../ui/search-select';
import { shortTime } from '../header/short-time';
import { useRoom, useZone } from '../header/use-incident';
import styles from './investigation.module.css';

/** More would make the list slow, and older ones are selected in the log before. */
const OFFERED = 300;

interface EntriesFieldProps {
  readonly chosen: readonly EntryId[];
  readonly onChange: (chosen: readonly EntryId[]) => void;
}

/** Entries of the log that show something: the one selected there, and others found by their words. [H1] */
export function EntriesField({ chosen, onChange }: EntriesFieldProps) {
  const log = useRoom('log');
  const zone = useZone();
  const now = useMinute();
  const options = useMemo(() => {
    const newest = toArray(log.inOrder).slice(-OFFERED).toReversed();
    return newest.filter(isReadable).map((entry) => ({ id: entry.id, label: lineOf(entry, now, zone) }));
  }, [log, now, zone]);
  return (
    <>
      <SearchSelect
        // Emptied once an entry was chosen.
        key={chosen.length}
        label="Entries that show it"
        isOptional
        description="The entry selected in the log is here already; type words to find another."
        value={null}
        onChange={(id) => onChange([...chosen.filter((one) => one !== id), id])}
        options={options}
      />
      {chosen.length > 0 && (
        <ul className={styles.entries} aria-label="Chosen entries">
          {chosen.map((id) => {
            const entry = get(log.byId, id);
            const line = entry === undefined ? 'An entry' : lineOf(entry, now, zone);
            return (
              <li key={id} className={styles.entry}>
                <span>{line}</span>
                <IconButton label={`Leave out: ${line}`} onPress={() => onChange(chosen.filter((one) => one !== id))}>
                  <Icon name="x" size={14} />
                </IconButton>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function isReadable(entry: Entry): boolean {
  return entry.retraction === null && entry.redaction === null;
}

function lineOf({ occurredAt, certainty, text }: Entry, now: Instant, zone: string): string {
  const [first = ''] = text.split('\n');
  return `${shortTime({ at: occurredAt, certainty }, now, zone)} ${visibleText(first.slice(0, 120))}`;
}
