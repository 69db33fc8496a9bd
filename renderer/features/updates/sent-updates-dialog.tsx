import type { UpdateAudience } from '@domain/incident/status-updates';
import { useApp } from '../../state/app-store';
import { Dialog, DialogBody } from '../../ui/dialog';
import { SentList } from './sent-list';
import { audienceWord } from './update-words';

/** What an audience was told, where nothing can be added any more. [U3, J6] */
export function SentUpdatesDialog({ audience }: { readonly audience: UpdateAudience }) {
  const closeDialog = useApp((state) => state.closeDialog);
  return (
    <Dialog title={`Updates for ${audienceWord(audience)}`} size="wide" onClose={closeDialog}>
      <DialogBody label="Sent updates">
        <SentList audience={audience} />
      </DialogBody>
    </Dialog>
  );
}
