import type { IncidentSummary } from '@contract/incidents';
import { type Instant, instantFromMs } from '@domain/kernel/instant';

/** A line for a record that does not say what it is: it is listed with the reason, never dropped. [J3] */
export function unreadableSummary(
  { recordId, problem }: { readonly recordId: string; readonly problem: string },
  practice: boolean,
  now: Instant,
): IncidentSummary {
  return {
    incidentId: recordId,
    reference: 'INC-????',
    title: 'An incident that cannot be read',
    severity: null,
    phase: 'investigating',
    lead: null,
    timeZone: 'Etc/UTC',
    practice,
    setAside: false,
    declaredAt: madeAt(recordId) ?? now,
    began: null,
    resolved: null,
    asOf: null,
    entries: 0,
    outsideParties: [],
    vendorIds: [],
    waitingOn: [],
    dues: [],
    problem,
  };
}

/** The moment that a uuid v7 was made. */
function madeAt(id: string): Instant | null {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id)
    ? instantFromMs(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
    : null;
}
