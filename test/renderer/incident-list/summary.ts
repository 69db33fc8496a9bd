import type { IncidentSummary } from '@contract/incidents';
import { type Instant, instantSchema } from '@domain/kernel/instant';

/** An instant from the part that matters: `21T14:32` is 21 November 2026 in UTC. */
export function at(dayAndTime: string): Instant {
  const seconds = dayAndTime.length > 8 ? '' : ':00';
  return instantSchema.parse(`2026-11-${dayAndTime}${seconds}.000Z`);
}

export function summary(overrides: Partial<IncidentSummary> = {}): IncidentSummary {
  return {
    incidentId: 'incident-1',
    reference: 'INC-0042',
    title: 'Fibre line dead',
    severity: 1,
    phase: 'investigating',
    lead: 'Dana Reyes',
    timeZone: 'Etc/UTC',
    practice: false,
    setAside: false,
    declaredAt: at('16T11:55'),
    began: { at: at('16T11:51'), certainty: 'exact', atLeast: false },
    resolved: null,
    asOf: null,
    entries: 0,
    outsideParties: ['Northline'],
    vendorIds: [],
    waitingOn: [],
    dues: [],
    ...overrides,
  };
}
