import type { IncidentEvent } from '../incident/incident';
import type { Instant } from '../kernel/instant';

/**
 * Of the events of an import those that its file says were so at a moment, in their order; null where one was not. Title,
 * parties and impact are there from the start; a promise without a time of its own is known once it is due. What else
 * has no time was told in hindsight, such as how a hypothesis ended, and is left out. [R5, Q1]
 */
export function knownOfImport(events: readonly IncidentEvent[], asOf: Instant): readonly (IncidentEvent | null)[] {
  const known: Known = { asOf, inUse: new Set(), references: new Set() };
  for (const event of events) {
    if (event.type === 'WorkaroundMoved' && event.at <= asOf) known.inUse.add(event.workaroundId);
    if (event.type === 'EscalationOpened' && event.openedAt <= asOf && event.reference !== null) {
      known.references.add(event.reference);
    }
  }
  return events.map((event) => ifKnown(event, known));
}

/** What gives a time to events that have none of their own. */
interface Known {
  readonly asOf: Instant;
  readonly inUse: Set<string>;
  readonly references: Set<string>;
}

function ifKnown(event: IncidentEvent, { asOf, inUse, references }: Known): IncidentEvent | null {
  const by = (at: Instant | null) => (at !== null && at <= asOf ? event : null);
  switch (event.type) {
    case 'IncidentDeclared':
    case 'ImpactDescribed':
    case 'PartyAdded':
      return event;
    case 'ReferenceNoted':
      return references.has(event.reference) ? event : null;
    case 'BeganRevised':
    case 'IncidentNoticed':
    case 'IncidentMitigated':
    case 'IncidentResolved':
    case 'ReplyReceived':
    case 'WorkaroundMoved':
    case 'DeferredDecisionEnded':
      return by(event.at);
    case 'EntryLogged':
      return by(event.occurredAt);
    case 'EscalationOpened':
      return by(event.openedAt);
    case 'CommitmentMade':
      return by(event.madeAt ?? event.dueAt);
    case 'CommitmentKept':
      return by(event.keptAt);
    case 'AllClearClaimed':
      // Its note tells how it turned out.
      return event.claimedAt <= asOf ? { ...event, note: null } : null;
    case 'AllClearJudged':
      return by(event.judgedAt);
    case 'DecisionDeferred':
      return by(event.startedAt);
    case 'WorkaroundProposed':
    case 'StepAdded':
      return inUse.has(event.workaroundId) ? event : null;
    case 'CaseImported':
      return factsBy(event, asOf);
    default:
      return null;
  }
}

/** Which file it was stays; its figures, contradictions and the note of where it ends were all written afterwards. */
function factsBy(
  event: Extract<IncidentEvent, { readonly type: 'CaseImported' }>,
  asOf: Instant,
): Extract<IncidentEvent, { readonly type: 'CaseImported' }> {
  return {
    ...event,
    asOf: event.asOf !== null && event.asOf <= asOf ? event.asOf : null,
    dayChecks: event.dayChecks.filter(({ at }) => at <= asOf),
    spans: event.spans.filter(({ to }) => to <= asOf),
    publishedFigures: [],
    conflicts: [],
    notUnderstood: [],
  };
}
