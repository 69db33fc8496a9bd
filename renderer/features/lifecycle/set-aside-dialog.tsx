import { LineDialog, lineOrNull } from './line-dialog';

export function SetAsideDialog() {
  return (
    <LineDialog
      title="Set aside the incident"
      label="Why"
      field="reason"
      isOptional
      description="For one that was declared by mistake. It leaves the list and every figure; nothing is erased, and it can be taken back."
      submitLabel="Set aside"
      submitVariant="danger"
      said="Incident set aside"
      command={(line) => ({ type: 'SetAsideIncident', reason: lineOrNull(line) })}
    />
  );
}
