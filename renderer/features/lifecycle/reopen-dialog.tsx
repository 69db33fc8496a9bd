import { LineDialog, lineOrNull } from './line-dialog';

export function ReopenDialog() {
  return (
    <LineDialog
      title="Reopen the incident"
      label="Why"
      field="reason"
      isOptional
      description="The clock runs on from when it began, as if it had never been resolved."
      submitLabel="Reopen"
      said="Incident reopened"
      command={(line) => ({ type: 'ReopenIncident', reason: lineOrNull(line) })}
    />
  );
}
