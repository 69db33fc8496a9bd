import type { IncidentCommand } from '@domain/incident/decide';

/** A bare line in the capture bar, and Enter. [L1] */
export function entry(text: string): Extract<IncidentCommand, { type: 'LogEntry' }> {
  return {
    type: 'LogEntry',
    kind: 'observation',
    text,
    when: null,
    partyId: null,
    toPartyId: null,
    person: null,
    channel: null,
    reference: null,
    lateReason: null,
    answersEntryId: null,
    promise: null,
    audiences: null,
    evidence: [],
  };
}
