import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { BesidePreview } from './beside-preview';
import styles from './export-dialog.module.css';
import { ExportFields } from './export-fields';
import { ExportProgressLine } from './export-progress-line';
import { useExportForm } from './use-export-form';
import { usePreview } from './use-preview';
import { useSubmitExport } from './use-submit-export';

/** Who is it for, in which format: with the report beside it, as that reader will see it. Esc stops an export at work. [R1–R3] */
export function ExportDialog() {
  const form = useExportForm();
  const preview = usePreview(form.request);
  const closeDialog = useApp((state) => state.closeDialog);
  const problem = form.problem ?? (typeof preview === 'string' ? preview : null);
  const { isBusy, said, submit, stop } = useSubmitExport(form.request);
  return (
    <FormDialog
      title="Export"
      size="full"
      onClose={isBusy ? stop : closeDialog}
      submitLabel={isBusy ? 'Exporting…' : 'Export…'}
      onSubmit={() => problem === null && submit()}
      problem={problem ?? said}
      status={isBusy ? <ExportProgressLine /> : null}
      isBusy={isBusy}
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          <ExportFields form={form} />
          {typeof preview !== 'string' && <BesidePreview preview={preview} />}
        </div>
        <section className={styles.preview} aria-label="Preview">
          {typeof preview !== 'string' && (
            // It runs no script and reaches nothing: everything is sandboxed away, and its own policy says the same.
            <iframe className={styles.page} title="Preview of the report" sandbox="" srcDoc={preview.page} />
          )}
        </section>
      </div>
    </FormDialog>
  );
}
