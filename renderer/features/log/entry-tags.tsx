import type { Entry } from '@domain/incident/log';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { formatTime } from '@domain/kernel/zone';
import { useApp } from '../../state/app-store';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { useRoom } from '../header/use-incident';
import { stanceText } from '../parties/party-card-view';
import { useRowTabIndex } from './active-row';
import styles from './entry-article.module.css';
import type { EntryFacts } from './entry-facts';
import type { LogNames } from './log-names';
import { PromiseTag } from './promise-tag';

interface EntryTagsProps {
  readonly entry: Entry;
  readonly facts: EntryFacts | undefined;
  readonly names: LogNames;
}

/** What else the record says about an entry: its promises, its reference, a stance it proves, an automatic reply, what it answers. */
export function EntryTags({ entry, facts, names }: EntryTagsProps) {
  const { reference, timeNote, answersEntryId } = entry;
  const stance = facts?.stance ?? null;
  const automatic = facts?.reply?.automatic === true;
  const promises = facts?.promises ?? [];
  const more = [reference, timeNote, answersEntryId, stance];
  if (more.every((one) => one === null) && !automatic && promises.length === 0) return null;
  return (
    <div className={styles.tags}>
      {promises.map((promise) => (
        <PromiseTag key={promise.id} promise={promise} names={names} />
      ))}
      {stance !== null && (
        <Chip size="small" tone="info" icon={<Icon name="message-square-quote" size={14} />}>
          {stanceText(stance, names.parties)}
        </Chip>
      )}
      {automatic && (
        <Chip size="small" icon={<Icon name="bot" size={14} />}>
          Automatic reply
        </Chip>
      )}
      {reference !== null && (
        <Chip size="small" icon={<Icon name="hash" size={14} />}>
          <span className={styles.reference}>{visibleText(reference)}</span>
        </Chip>
      )}
      {timeNote !== null && <span className={styles.note}>Time: {visibleText(timeNote)}</span>}
      {answersEntryId !== null && <AnswersTag entryId={answersEntryId} timeZone={names.timeZone} />}
    </div>
  );
}

function AnswersTag({ entryId, timeZone }: { readonly entryId: string; readonly timeZone: string }) {
  const answered = get(useRoom('log').byId, entryId);
  const tabIndex = useRowTabIndex();
  const showEntry = useApp((state) => state.showEntry);
  if (answered === undefined) return null;
  return (
    <button className={styles.link} type="button" tabIndex={tabIndex} onClick={() => showEntry(answered.id)}>
      <Icon name="corner-down-right" size={14} />
      Answers {answered.certainty === 'day' ? 'an entry' : formatTime(answered.occurredAt, timeZone)}
    </button>
  );
}
