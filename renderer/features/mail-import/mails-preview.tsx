import { visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import { useEffect, useRef } from 'react';
import { PreviewTable } from '../../ui/preview-table';
import { Sentence } from '../../ui/sentence';
import type { MailEntry } from './mail-entries';
import styles from './mail-import.module.css';

interface MailsPreviewProps {
  readonly entries: readonly MailEntry[];
  readonly zone: string;
}

/** What each mail would log, in the order in which they were sent, with a word where its date is doubtful. [L8] */
export function MailsPreview({ entries, zone }: MailsPreviewProps) {
  const region = useRef<HTMLElement>(null);
  // There is no field that would take it.
  useEffect(() => region.current?.focus(), []);
  return (
    <PreviewTable ref={region} label="What will be logged" titles={['Sent', 'From', 'Words', 'File']} wide="Words">
      {entries.map((entry) => (
        <tr key={entry.key}>
          <td>
            {formatDateTime(entry.when.at, zone)}
            {entry.timeNote !== null && <Sentence tone="warn">{visibleText(entry.timeNote)}</Sentence>}
          </td>
          <td>{visibleText([entry.person, entry.party].filter((name) => name !== null).join(', '))}</td>
          <td>{visibleText(entry.text.slice(0, 300).replaceAll(/\s+/g, ' '))}</td>
          <td className={styles.file}>{visibleText(entry.name)}</td>
        </tr>
      ))}
    </PreviewTable>
  );
}
