import type { IncidentSummary } from '@contract/incidents';
import type { Incident } from '@domain/incident/incident';
import type { Instant } from '@domain/kernel/instant';
import { assignReferences, type ReferenceClaim, summaryOf } from '@domain/queries/incident-list';

/** An incident's line in the list before it is known which reference it gets among all the others. */
export interface ListedIncident {
  readonly summary: Omit<IncidentSummary, 'reference'>;
  readonly claim: ReferenceClaim;
}

/** The line of a record; null until its declaration has come. */
export function listedIncident(recordId: string, incident: Incident, now: Instant): ListedIncident | null {
  const line = summaryOf(incident, { reference: '', now });
  const { declared } = incident.lifecycle;
  if (line === null || declared === null) return null;
  const { reference: _, ...summary } = line;
  const { referenceNumber, position: order } = declared;
  // A folder that somebody copied under another name is opened by that name.
  return { summary: { ...summary, incidentId: recordId }, claim: { incidentId: recordId, referenceNumber, order } };
}

/** The lines with their references, in the order in which they came. [I1] */
export function withReferences(listed: readonly ListedIncident[]): readonly IncidentSummary[] {
  const references = assignReferences(listed.map((one) => one.claim));
  return listed.map(({ summary }) => ({ ...summary, reference: references.get(summary.incidentId) ?? '' }));
}
