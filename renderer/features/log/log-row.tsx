import type { Entry } from '@domain/incident/log';
import { type LogRowContext, logRow } from '@domain/queries/log-rows';
import { memo } from 'react';
import { EntryArticle } from './entry-article';
import type { EntryFacts } from './entry-facts';
import type { LogNames } from './log-names';
import { DateSeparator, DayTurn } from './separators';

interface LogRowProps {
  readonly entry: Entry;
  readonly above: Entry | null;
  readonly context: LogRowContext;
  readonly names: LogNames;
  readonly facts: EntryFacts | undefined;
  readonly position: number;
  readonly size: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** An entry with the separators that come before it: the unit that the virtual list measures. [L6] */
export const LogRow = memo(function LogRow({ entry, above, context, ...rest }: LogRowProps) {
  const marks = logRow(entry, above, context);
  return (
    <>
      {marks.separator !== null && <DateSeparator separator={marks.separator} />}
      {marks.dayTurn !== null && <DayTurn turn={marks.dayTurn} />}
      <EntryArticle entry={entry} marks={marks} {...rest} />
    </>
  );
});
