import type { LogTable } from '@contract/log-table';
import { err } from '@domain/kernel/result';
import { formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { Icon } from '../../ui/icon';
import { TextArea } from '../../ui/text-area';
import styles from './log-import.module.css';

interface ChooseRowsDialogProps {
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly onRead: (table: LogTable) => void;
}

/** A log that was kept elsewhere: copied out of a spreadsheet, or as a file. [Q1] */
export function ChooseRowsDialog({ pasted, onPasted, onRead }: ChooseRowsDialogProps) {
  const readLogFile = useApp((state) => state.readLogFile);
  const readPastedLog = useApp((state) => state.readPastedLog);
  const closeDialog = useApp((state) => state.closeDialog);
  const { failure, isBusy, submit, forget } = useSubmit();
  return (
    <FormDialog
      title="Import entries from a spreadsheet"
      onClose={closeDialog}
      size="wide"
      submitLabel="Look at the rows"
      onSubmit={() => submit(() => (pasted.trim() === '' ? nothingPasted() : readPastedLog(pasted)), onRead)}
      problem={formError(failure, [])}
      isBusy={isBusy}
    >
      <TextArea
        label="Rows"
        description="Copy them out of the spreadsheet, with their titles, and paste them here. Nothing is logged yet."
        rows={8}
        autoFocus
        spellCheck="false"
        value={pasted}
        onChange={(text) => {
          onPasted(text);
          forget();
        }}
      />
      <div className={styles.actions}>
        <Button
          icon={<Icon name="file-spreadsheet" size={16} />}
          onPress={() => submit(readLogFile, (table) => table !== null && onRead(table))}
        >
          Choose a CSV file
        </Button>
      </div>
    </FormDialog>
  );
}

async function nothingPasted() {
  return err({ code: 'nothing-pasted', sentence: 'Paste some rows first, or choose a file.', field: null });
}
