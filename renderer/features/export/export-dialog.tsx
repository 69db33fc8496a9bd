import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { copyReport } from './copy-report';
import styles from './export-dialog.module.css';
import { ExportFields } from './export-fields';
import { useExportForm } from './use-export-form';
import { type Preview, usePreview } from './use-preview';

/** Who is it for, in which format: with the report beside it, as that reader will see it. [R1, R2, R3] */
export function ExportDialog() {
  const form = useExportForm();
  const preview = usePreview(form.request);
  const closeDialog = useApp((state) => state.closeDialog);
  const exportReport = useApp((state) => state.exportReport);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const problem = form.problem ?? (typeof preview === 'string' ? preview : null);
  const submit = async () => {
    if (problem !== null) return;
    setIsBusy(true);
    const outcome = await exportReport(form.request);
    setIsBusy(false);
    setRefusal(outcome.ok ? null : outcome.error.sentence);
    if (outcome.ok && outcome.value !== null) closeDialog();
  };
  return (
    <FormDialog
      title="Export"
      size="full"
      onClose={closeDialog}
      submitLabel={isBusy ? 'Exporting…' : 'Export…'}
      onSubmit={() => void submit()}
      problem={problem ?? refusal}
      isBusy={isBusy}
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          <ExportFields form={form} />
          {typeof preview !== 'string' && <Beside preview={preview} />}
        </div>
        <section className={styles.preview} aria-label="Preview">
          {typeof preview !== 'string' && (
            // It runs no script and reaches nothing: everything is sandboxed away, and its own policy says the same.
            <iframe className={styles.page} title="Preview of the report" sandbox="" srcDoc={preview.html} />
          )}
        </section>
      </div>
    </FormDialog>
  );
}

/** What the reader does not see, and the way to the clipboard. */
function Beside({ preview }: { readonly preview: Preview }) {
  const announce = useApp((state) => state.announce);
  const toast = useApp((state) => state.toast);
  const copy = () => {
    if (copyReport(preview.markdown(), preview.html)) announce('Copied as Markdown and rich text');
    else toast('It could not be copied; export it to a file instead', { tone: 'problem' });
  };
  return (
    <>
      <div className={styles.left}>
        <h3>Left out</h3>
        {preview.leftOut.length === 0 && <p>Nothing of what is for this reader.</p>}
        {preview.leftOut.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div>
        <Button size="small" icon={<Copy size={14} aria-hidden="true" />} onPress={copy}>
          Copy as text
        </Button>
      </div>
    </>
  );
}
