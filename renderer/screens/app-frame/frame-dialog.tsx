import { DeclareDialog } from '../../features/declare/declare-dialog';
import { PaletteDialog } from '../../features/palette/palette-dialog';
import { NameDialog } from '../../features/settings/name-dialog';
import { useApp } from '../../state/app-store';
import { KeysDialog } from './keys-dialog';

/** Dialogs that can open over any screen; those of the war room open there. */
export function FrameDialog() {
  const kind = useApp((state) => state.dialog?.kind ?? null);
  if (kind === 'name') return <NameDialog />;
  if (kind === 'declare') return <DeclareDialog />;
  if (kind === 'keys') return <KeysDialog />;
  if (kind === 'palette') return <PaletteDialog />;
  return null;
}
