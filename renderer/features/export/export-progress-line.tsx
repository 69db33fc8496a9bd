import type { ExportStep } from '@contract/export';
import { useApp } from '../../state/app-store';
import { ProgressBar } from '../../ui/progress-bar';
import { formatNames } from './export-choices';
import styles from './export-dialog.module.css';

/** What the export at work is doing, in words, and how many of its steps are done. */
export function ExportProgressLine() {
  const exporting = useApp((state) => state.exporting);
  if (exporting === null) return null;
  const { step, done, total } = exporting;
  const words = wordsOf(step);
  return (
    <div className={styles.progress}>
      <p role="status">{words}</p>
      <ProgressBar label="Export" value={done} max={total} text={`${words} ${done} of ${total} steps done`} />
    </div>
  );
}

function wordsOf(step: ExportStep): string {
  switch (step.kind) {
    case 'reading':
      return 'Reading the record…';
    case 'making':
      return `Making ${formatNames[step.format].replace(/,.*/, '')}…`;
    case 'evidence':
      return `Adding evidence, file ${step.number} of ${step.of}…`;
    case 'writing':
      return 'Writing the file…';
  }
}
