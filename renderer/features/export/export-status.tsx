import type { ExportStep } from '@contract/export';
import { useApp } from '../../state/app-store';
import { ProgressBar } from '../../ui/progress-bar';
import { formatNames } from './export-choices';
import styles from './export-dialog.module.css';

interface ExportStatusProps {
  readonly isBusy: boolean;
  readonly wasStopped: boolean;
}

/** What the export at work is doing, in words, and how many of its steps are done; or that it was stopped, as was wished. */
export function ExportStatus({ isBusy, wasStopped }: ExportStatusProps) {
  const exporting = useApp((state) => state.exporting);
  if (!isBusy && wasStopped) {
    return (
      <p role="status" className={styles.stopped}>
        Stopped. No file was written.
      </p>
    );
  }
  if (!isBusy || exporting === null) return null;
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
