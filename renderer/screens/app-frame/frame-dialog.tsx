import { DeclareDialog } from '../../features/declare/declare-dialog';
import { ImportDialog } from '../../features/directory/import-dialog';
import { VendorDialog } from '../../features/directory/vendor-dialog';
import { KeepWords } from '../../features/kept-words/keep-words';
import { ImportEntriesDialog } from '../../features/log-import/import-entries-dialog';
import { PaletteDialog } from '../../features/palette/palette-dialog';
import { PlaybookDialog } from '../../features/playbooks/playbook-dialog';
import { NameDialog } from '../../features/settings/name-dialog';
import { useApp } from '../../state/app-store';
import type { Dialog } from '../../state/dialog';
import { KeysDialog } from './keys-dialog';

/** Dialogs that can open over any screen; those of the war room open there. */
export function FrameDialog() {
  const dialog = useApp((state) => state.dialog);
  switch (dialog?.kind) {
    case 'name':
      return <NameDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'palette':
      return <PaletteDialog />;
    case 'import-vendors':
      return <ImportDialog file={dialog.file} />;
    case 'import-entries':
      return <ImportEntriesDialog />;
    case 'declare':
    case 'vendor':
    case 'playbook':
      return (
        <KeepWords>
          <WrittenDialog dialog={dialog} />
        </KeepWords>
      );
    default:
      return null;
  }
}

type Written = Extract<Dialog, { readonly kind: 'declare' | 'vendor' | 'playbook' }>;

/** In which somebody writes, so that its words are kept. [L9] */
function WrittenDialog({ dialog }: { readonly dialog: Written }) {
  switch (dialog.kind) {
    case 'declare':
      return <DeclareDialog playbook={dialog.playbook ?? null} />;
    case 'vendor':
      return <VendorDialog vendorId={dialog.vendorId} />;
    case 'playbook':
      return <PlaybookDialog playbookId={dialog.playbookId} facts={dialog.facts} />;
  }
}
