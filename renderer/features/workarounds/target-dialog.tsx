import { workaroundOf } from '@domain/incident/workarounds';
import type { TargetId, WorkaroundId } from '@domain/kernel/ids';
import { useRoom } from '../header/use-incident';
import { LineDialog } from '../lifecycle/line-dialog';

interface TargetDialogProps {
  readonly workaroundId: WorkaroundId;
  readonly targetId: TargetId;
}

export function TargetDialog({ workaroundId, targetId }: TargetDialogProps) {
  const workaround = workaroundOf(useRoom('workarounds'), workaroundId);
  const target = workaround?.targets.find(({ id }) => id === targetId);
  if (target === undefined) return null;
  return (
    <LineDialog
      title="Rename"
      label="Name"
      field="name"
      initial={target.name}
      submitLabel="Rename"
      said="Renamed; the ticks stay"
      command={(name) => ({ type: 'RenameTarget', workaroundId, targetId, name })}
    />
  );
}
