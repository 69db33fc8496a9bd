import { useRef } from 'react';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { BesidePreview } from './beside-preview';
import styles from './export-dialog.module.css';
import { ExportFields } from './export-fields';
import { ExportStatus } from './export-status';
import { useExportForm } from './use-export-form';
import { usePreview } from './use-preview';
import { useSubmitExport } from './use-submit-export';

/** Who is it for, in which format: with the report beside it, as that reader will see it. Esc stops an export at work. [R1–R3] */
export function ExportDialog() {
  const form = useExportForm();
  const preview = usePreview(form);
  const closeDialog = useApp((state) => state.closeDialog);
  const problem = typeof preview === 'string' ? preview : null;
  const { isBusy, said, wasStopped, submit, stop } = useSubmitExport(form.request);
  const choices = useRef<HTMLDivElement>(null);
  const exportOrMend = () => {
    if (problem === null) submit();
    else choices.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  return (
    <FormDialog
      title="Export"
      size="full"
      onClose={isBusy ? stop : closeDialog}
      submitLabel={isBusy ? 'Exporting…' : 'Export…'}
      onSubmit={exportOrMend}
      problem={form.isSaidByField ? null : (problem ?? said)}
      status={<ExportStatus isBusy={isBusy} wasStopped={wasStopped} />}
      isBusy={isBusy}
    >
      <div className={styles.columns}>
        <div ref={choices} className={styles.choices}>
          <ExportFields form={form} />
          {typeof preview !== 'string' && <BesidePreview preview={preview} request={form.request} />}
        </div>
        <section className={styles.preview} aria-label="Preview">
          {typeof preview === 'string' ? (
            <p className={styles.none}>The report is shown here once it can be made.</p>
          ) : (
            // It runs no script and reaches nothing: everything is sandboxed away, and its own policy says the same.
            <iframe className={styles.page} title="Preview of the report" sandbox="" srcDoc={preview.page} />
          )}
        </section>
      </div>
    </FormDialog>
  );
}
