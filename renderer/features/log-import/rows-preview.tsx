import { kindName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { formatDateTime, formatShortDate } from '@domain/kernel/zone';
import type { RowsPlan } from '@domain/log-table/plan-rows';
import { useApp } from '../../state/app-store';
import { PreviewTable } from '../../ui/preview-table';
import { Sentence } from '../../ui/sentence';
import { countOf } from '../directory/import-words';
import styles from './log-import.module.css';
import { firstMoment } from './rows-form';

interface RowsPreviewProps {
  readonly plan: RowsPlan;
  /** The zone in which the log will show them. */
  readonly zone: string;
  readonly isNew: boolean;
}

/** Enough to see whether times and columns were read as they were meant; more would hold up each choice. */
const SHOWN = 100;

/** What cannot be an entry, by row, and what the others would log. [Q1] */
export function RowsPreview({ plan, zone, isNew }: RowsPreviewProps) {
  const { entries, problems, problemCount, newParties } = plan;
  const future = useApp(
    (state) => entries.filter(({ when }) => when.at > state.now && when.certainty !== 'day').length,
  );
  const first = firstMoment(plan);
  return (
    <>
      {problems.map(({ row, sentence }) => (
        <Sentence key={`${row} ${sentence}`}>
          {row === 0 ? '' : `Row ${row}: `}
          {visibleText(sentence)}
        </Sentence>
      ))}
      {problemCount > problems.length && <Sentence>{`And ${problemCount - problems.length} more rows.`}</Sentence>}
      {future > 0 && <Sentence tone="warn">{`${countOf(future, 'row lies', 'rows lie')} in the future.`}</Sentence>}
      {newParties.length > 0 && (
        <Sentence tone="note">{`Added as parties: ${visibleText(newParties.join(', '))}.`}</Sentence>
      )}
      {isNew && first !== null && (
        <Sentence tone="note">{`The incident began about ${whenText(first, zone)}; that can be changed later.`}</Sentence>
      )}
      {entries.length > 0 && (
        <PreviewTable label="What will be logged" titles={['Row', 'When', 'Kind', 'Party', 'Words']} wide="Words">
          {entries.slice(0, SHOWN).map((entry) => (
            <tr key={entry.row}>
              <td>{entry.row}</td>
              <td className={styles.when}>{whenText(entry.when, zone)}</td>
              <td>{kindName(entry.kind)}</td>
              <td>{visibleText([entry.party, entry.toParty].filter((name) => name !== null).join(' to '))}</td>
              <td>{visibleText(entry.text.slice(0, 300))}</td>
            </tr>
          ))}
        </PreviewTable>
      )}
      {entries.length > SHOWN && <p className={styles.words}>And {countOf(entries.length - SHOWN, 'more', 'more')}.</p>}
    </>
  );
}

function whenText({ at, certainty }: RowsPlan['entries'][number]['when'], zone: string): string {
  if (certainty === 'day') return formatShortDate(at, zone);
  return certainty === 'about' ? `about ${formatDateTime(at, zone)}` : formatDateTime(at, zone);
}
