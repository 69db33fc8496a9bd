import { get, values } from '../kernel/sorted-list';
import type { EventMeta } from '../record/definition';
import { evidenceOf, isRemoved } from './evidence';
import type { Incident, IncidentEvent } from './incident';

/**
 * True for a wordless fact that two redactions of one entry state again, by writers who did not know of each other: the
 * first by order counts, else one call of ours would be two in every figure. [L5b, J8]
 */
export function isStatedTwice(state: Incident, event: IncidentEvent, meta: EventMeta): boolean {
  if (!('entryId' in event) || event.entryId === null) return false;
  if (get(state.log.byId, event.entryId)?.redaction == null) return false;
  const facts = factsLike(state, event, event.entryId);
  return facts.some((fact) => actOf(fact.position) !== actOf(meta.position) && isSame(fact, event));
}

function factsLike(
  state: Incident,
  event: IncidentEvent,
  entryId: string,
): readonly { readonly id: string; readonly position: string }[] {
  switch (event.type) {
    case 'AttemptMade':
      return [...values(state.escalations.attempts)];
    case 'ReplyReceived':
      return [...values(state.escalations.replies)];
    case 'StanceTaken':
      return [...values(state.stances)];
    case 'EvidenceAttached':
      return isRemoved(event) ? evidenceOf(state.evidence, entryId) : [];
    default:
      return [];
  }
}

/** The same in everything that the event says, apart from its own id. */
function isSame(fact: { readonly id: string }, event: IncidentEvent): boolean {
  const known = new Map(Object.entries(fact));
  return Object.entries(event)
    .filter(([key]) => key !== 'type' && !ownIds.has(key))
    .every(([key, value]) => JSON.stringify(known.get(key)) === JSON.stringify(value));
}

const ownIds: ReadonlySet<string> = new Set(['attemptId', 'replyId', 'stanceId', 'evidenceId']);

/** Which act an event stands in: its place without the number within the act. */
function actOf(position: string): string {
  return position.slice(0, position.lastIndexOf(' '));
}
