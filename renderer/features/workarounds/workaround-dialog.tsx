import { workaroundOf } from '@domain/incident/workarounds';
import type { WorkaroundId } from '@domain/kernel/ids';
import { useRoom } from '../header/use-incident';
import { LineDialog } from '../lifecycle/line-dialog';

export function WorkaroundDialog({ workaroundId }: { readonly workaroundId: WorkaroundId }) {
  const workaround = workaroundOf(useRoom('workarounds'), workaroundId);
  if (workaround === null) return null;
  return (
    <LineDialog
      title="Rename the workaround"
      label="Title"
      field="title"
      initial={workaround.title}
      submitLabel="Rename"
      said="Workaround renamed"
      command={(title) => ({ type: 'RetitleWorkaround', workaroundId, title })}
    />
  );
}
