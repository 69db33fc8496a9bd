import { chooseFiles } from '../../hooks/choose-files';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';

/** Asks for mails; several of them dropped on the war room come without being asked for. [L8, X1] */
export function ChooseMailsDialog({ onChosen }: { readonly onChosen: (files: readonly File[]) => void }) {
  const closeDialog = useApp((state) => state.closeDialog);
  return (
    <FormDialog
      title="Import mails"
      onClose={closeDialog}
      submitLabel="Choose mails"
      onSubmit={() => void chooseFiles().then((files) => files.length > 0 && onChosen(files))}
    >
      <p>Save them as .eml files and choose all of them at once, or drop them on the window. Nothing is logged yet.</p>
    </FormDialog>
  );
}
