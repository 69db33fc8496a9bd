import type { EntryId } from '@domain/kernel/ids';
import { LineDialog, lineOrNull } from '../lifecycle/line-dialog';

/** Withdraws an entry with a reason; Delete does it at once, without one. [L5] */
export function RetractDialog({ entryId }: { readonly entryId: EntryId }) {
  return (
    <LineDialog
      title="Retract the entry"
      label="Why"
      field="reason"
      isOptional
      description="It stays readable, struck through, and can be restored."
      submitLabel="Retract"
      said="Entry retracted"
      command={(reason) => ({ type: 'RetractEntry', entryId, reason: lineOrNull(reason) })}
    />
  );
}
