import type { Entry } from '@domain/incident/log';
import { visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import { memo } from 'react';
import { Button } from '../../ui/button';
import { EntryEvidence } from '../evidence/entry-evidence';
import { useRowTabIndex } from './active-row';
import styles from './entry-article.module.css';
import type { EntryFacts } from './entry-facts';
import { EntryHistory } from './entry-history';
import { EntryTags } from './entry-tags';
import { EntryText } from './entry-text';
import type { LogNames } from './log-names';
import { useEntryActions } from './use-entry-actions';

interface EntryBodyProps {
  readonly entry: Entry;
  readonly facts: EntryFacts | undefined;
  readonly names: LogNames;
}

/** The words of an entry, struck through once it is retracted, gone with a trace once it is redacted. [L5, L5b] */
export const EntryBody = memo(function EntryBody({ entry, facts, names }: EntryBodyProps) {
  const { restore } = useEntryActions();
  const tabIndex = useRowTabIndex();
  const { redaction, retraction } = entry;
  const when = (at: Entry['recordedAt']) => formatDateTime(at, names.timeZone);
  if (redaction !== null) {
    return (
      <p className={styles.gone}>
        Words removed by {visibleText(redaction.by)}, {when(redaction.at)}: {visibleText(redaction.reason)}
      </p>
    );
  }
  return (
    <>
      <div className={entry.kind === 'decision' ? styles.decision : undefined}>
        <EntryText text={entry.text} struck={retraction !== null} />
      </div>
      {retraction !== null && (
        <div className={styles.gone}>
          Retracted by {visibleText(retraction.by)}, {when(retraction.at)}
          {retraction.reason !== null && `: ${visibleText(retraction.reason)}`}{' '}
          <Button variant="quiet" size="small" excludeFromTabOrder={tabIndex === -1} onPress={() => restore(entry)}>
            Restore
          </Button>
        </div>
      )}
      {facts !== undefined && facts.evidence.length > 0 && (
        <EntryEvidence evidence={facts.evidence} isReachable={tabIndex === 0} />
      )}
      <EntryTags entry={entry} facts={facts} names={names} />
      {entry.earlier.length > 0 && <EntryHistory entry={entry} names={names} />}
    </>
  );
});
