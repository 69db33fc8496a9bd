import { DeclareDialog } from '../../features/declare/declare-dialog';
import { ImportDialog } from '../../features/directory/import-dialog';
import { VendorDialog } from '../../features/directory/vendor-dialog';
import { KeepWords } from '../../features/kept-words/keep-words';
import { ImportEntriesDialog } from '../../features/log-import/import-entries-dialog';
import { PaletteDialog } from '../../features/palette/palette-dialog';
import { PlaybookDialog } from '../../features/playbooks/playbook-dialog';
import { NameDialog } from '../../features/settings/name-dialog';
import { useApp } from '../../state/app-store';
import { KeysDialog } from './keys-dialog';

/** Dialogs that can open over any screen; those of the war room open there. */
export function FrameDialog() {
  const dialog = useApp((state) => state.dialog);
  const kind = dialog?.kind;
  if (kind === 'name') return <NameDialog />;
  if (dialog?.kind === 'declare') {
    return (
      <KeepWords>
        <DeclareDialog playbook={dialog.playbook ?? null} />
      </KeepWords>
    );
  }
  if (kind === 'keys') return <KeysDialog />;
  if (kind === 'palette') return <PaletteDialog />;
  if (dialog?.kind === 'vendor') return <VendorDialog vendorId={dialog.vendorId} />;
  if (dialog?.kind === 'import-vendors') return <ImportDialog file={dialog.file} />;
  if (kind === 'import-entries') return <ImportEntriesDialog />;
  if (dialog?.kind === 'playbook') return <PlaybookDialog playbookId={dialog.playbookId} facts={dialog.facts} />;
  return null;
}
