/** Under which the small window keeps what was typed for an incident, apart from the draft of the capture bar. [L9] */
export function quickDraftKey(incidentId: string): string {
  return `quick/${incidentId}`;
}
