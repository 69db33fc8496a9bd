import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import type { Decided } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { beganOf } from './lifecycle';
import { contentOf } from './log';
import { partyOf } from './parties';
import { type Rejection, reject } from './rejection';
import { workaroundOf } from './workarounds';

/**
 * The events that take back one act: nothing is erased, each event is answered by its opposite. Refuses an act that a
 * later one has built upon. `before` is the incident as it was just before the act, `now` as it stands. [L5]
 */
export function undo(act: readonly IncidentEvent[], before: Incident, now: Incident): Decided {
  const answers: IncidentEvent[] = [];
  for (const event of act.toReversed()) {
    const answer = opposite(event, before, now);
    if (typeof answer === 'string') return reject(answer);
    answers.push(...answer);
  }
  return ok(answers);
}

/** The answer to one event, or why there is none. An empty answer: undone with the rest of its act. */
function opposite(
  event: IncidentEvent,
  before: Incident,
  now: Incident,
): readonly IncidentEvent[] | Rejection['code'] {
  switch (event.type) {
    case 'EntryLogged':
    case 'EntryRestored': {
      const entry = get(now.log.byId, event.entryId);
      if (entry === undefined || entry.retraction !== null) return 'act-superseded';
      return [{ type: 'EntryRetracted', entryId: event.entryId, reason: null }];
    }
    case 'EntryRetracted':
      if (get(now.log.byId, event.entryId)?.retraction === null) return 'act-superseded';
      return [{ type: 'EntryRestored', entryId: event.entryId }];
    case 'EntryCorrected':
      return entryBefore(event, before, now);
    case 'TitleChanged':
      if (now.lifecycle.title !== event.title) return 'act-superseded';
      return [{ type: 'TitleChanged', title: before.lifecycle.title }];
    case 'SeverityChanged':
      if (now.lifecycle.severity !== event.severity) return 'act-superseded';
      return [{ type: 'SeverityChanged', severity: before.lifecycle.severity }];
    case 'LeadAssigned':
      if (now.lifecycle.lead !== event.lead) return 'act-superseded';
      return [{ type: 'LeadAssigned', lead: before.lifecycle.lead }];
    case 'PhaseChanged':
    case 'IncidentResolved':
    case 'IncidentReopened':
    case 'IncidentClosed':
      return phaseBefore(event, before, now);
    case 'BeganRevised': {
      const earlier = beganOf(before.lifecycle);
      if (earlier === null) return 'act-not-undoable';
      if (beganOf(now.lifecycle)?.at !== event.at) return 'act-superseded';
      const { at, certainty, basis, reason } = earlier;
      return [{ type: 'BeganRevised', at, certainty, basis, reason }];
    }
    case 'IncidentSetAside':
      return now.lifecycle.setAside === null ? 'act-superseded' : [{ type: 'IncidentTakenBack' }];
    case 'IncidentTakenBack':
      return now.lifecycle.setAside === null ? [{ type: 'IncidentSetAside', reason: null }] : 'act-superseded';
    default:
      return oppositeInRooms(event, before, now);
  }
}

function oppositeInRooms(
  event: IncidentEvent,
  before: Incident,
  now: Incident,
): readonly IncidentEvent[] | Rejection['code'] {
  switch (event.type) {
    case 'PartyAdded':
    case 'PartyTakenBack':
      return [{ type: 'PartySetAside', partyId: event.partyId }];
    case 'PartySetAside':
      return [{ type: 'PartyTakenBack', partyId: event.partyId }];
    case 'PartyRenamed': {
      const name = partyOf(before.parties, event.partyId)?.name;
      return name === undefined ? 'act-superseded' : [{ type: 'PartyRenamed', partyId: event.partyId, name }];
    }
    case 'PartyRoleChanged': {
      const role = partyOf(before.parties, event.partyId)?.role;
      return role === undefined ? 'act-superseded' : [{ type: 'PartyRoleChanged', partyId: event.partyId, role }];
    }
    case 'OwnershipNoted': {
      if (partyOf(now.parties, event.partyId)?.ownershipNotes.at(-1)?.text !== event.note) return 'act-superseded';
      const note = partyOf(before.parties, event.partyId)?.ownershipNotes.at(-1)?.text ?? '';
      return [{ type: 'OwnershipNoted', partyId: event.partyId, note, audiences: null }];
    }
    case 'ReferenceNoted':
      return [{ type: 'ReferenceDropped', partyId: event.partyId, reference: event.reference }];
    case 'ReferenceDropped':
      return [{ type: 'ReferenceNoted', partyId: event.partyId, reference: event.reference }];
    case 'ContractNoted': {
      const party = partyOf(before.parties, event.partyId);
      if (party === null) return 'act-superseded';
      const { contract, contractThrough: through } = party;
      return [{ type: 'ContractNoted', partyId: event.partyId, contract, through }];
    }
    case 'NextChaseSet': {
      const at = partyOf(before.parties, event.partyId)?.nextChaseAt ?? null;
      return [{ type: 'NextChaseSet', partyId: event.partyId, at }];
    }
    case 'StanceTaken':
      return [{ type: 'StanceWithdrawn', stanceId: event.stanceId }];
    case 'EscalationOpened':
      return [{ type: 'EscalationWithdrawn', escalationId: event.escalationId }];
    case 'AttemptMade':
      return [{ type: 'AttemptWithdrawn', attemptId: event.attemptId }];
    case 'ReplyReceived':
      return [{ type: 'ReplyWithdrawn', replyId: event.replyId }];
    case 'WorkaroundMoved': {
      const { workaroundId } = event;
      const state = workaroundOf(before.workarounds, workaroundId)?.state;
      if (state === undefined || workaroundOf(now.workarounds, workaroundId)?.state !== event.state) {
        return 'act-superseded';
      }
      const { at, certainty } = event;
      return [{ type: 'WorkaroundMoved', workaroundId, state, at, certainty, entryId: null }];
    }
    case 'StepAdded':
    case 'StepTakenBack':
      return [{ type: 'StepRemoved', workaroundId: event.workaroundId, stepId: event.stepId }];
    case 'StepRemoved':
      return [{ type: 'StepTakenBack', workaroundId: event.workaroundId, stepId: event.stepId }];
    case 'StepTicked':
      return [{ type: 'StepUnticked', workaroundId: event.workaroundId, stepId: event.stepId }];
    default:
      return 'act-not-undoable';
  }
}

function entryBefore(
  event: Extract<IncidentEvent, { type: 'EntryCorrected' }>,
  before: Incident,
  now: Incident,
): readonly IncidentEvent[] | Rejection['code'] {
  const { entryId } = event;
  const earlier = get(before.log.byId, entryId);
  const current = get(now.log.byId, entryId);
  if (earlier === undefined || current === undefined || current.redaction !== null) return 'act-superseded';
  if (JSON.stringify(contentOf(current)) !== JSON.stringify(contentOf(event))) return 'act-superseded';
  return [{ type: 'EntryCorrected', entryId, ...contentOf(earlier), reason: null }];
}

function phaseBefore(
  event: { readonly type: 'PhaseChanged' | 'IncidentResolved' | 'IncidentReopened' | 'IncidentClosed' },
  before: Incident,
  now: Incident,
): readonly IncidentEvent[] | Rejection['code'] {
  if (now.lifecycle.phases.length !== before.lifecycle.phases.length + 1) return 'act-superseded';
  const { phase, resolved } = before.lifecycle;
  if (phase === 'closed') {
    return resolved === null ? 'act-not-undoable' : [resolvedAgain(resolved), { type: 'IncidentClosed' }];
  }
  if (phase === 'resolved') return resolved === null ? 'act-not-undoable' : [resolvedAgain(resolved)];
  return event.type === 'IncidentClosed' ? 'act-not-undoable' : [{ type: 'PhaseChanged', phase }];
}

function resolvedAgain(resolved: NonNullable<Incident['lifecycle']['resolved']>): IncidentEvent {
  const { at, certainty, confirmation } = resolved;
  return { type: 'IncidentResolved', at, certainty, confirmation };
}
