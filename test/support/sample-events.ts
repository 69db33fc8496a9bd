import type { IncidentEvent } from '@domain/incident/incident';
import {
  attemptIdSchema,
  commitmentIdSchema,
  entryIdSchema,
  escalationIdSchema,
  evidenceIdSchema,
  replyIdSchema,
  stanceIdSchema,
  stepIdSchema,
  workaroundIdSchema,
} from '@domain/kernel/ids';
import { at, NORTHLINE, US } from './incident-scenario';

type EventOf<Type extends IncidentEvent['type']> = Extract<IncidentEvent, { readonly type: Type }>;

export const entryId = entryIdSchema.parse('entry-1');
export const escalationId = escalationIdSchema.parse('escalation-1');
export const workaroundId = workaroundIdSchema.parse('workaround-1');
export const stepId = stepIdSchema.parse('step-1');

export function entryLogged(change: Partial<Omit<EventOf<'EntryLogged'>, 'type'>> = {}): EventOf<'EntryLogged'> {
  return {
    type: 'EntryLogged',
    entryId,
    kind: 'observation',
    text: 'The light on the fibre box is red',
    occurredAt: at('12:00'),
    certainty: 'exact',
    partyId: US,
    toPartyId: null,
    person: null,
    channel: null,
    reference: null,
    timeNote: null,
    lateReason: null,
    answersEntryId: null,
    audiences: null,
    origin: 'person',
    ...change,
  };
}

export const evidenceId = evidenceIdSchema.parse('evidence-1');

export function evidenceAttached(
  change: Partial<Omit<EventOf<'EvidenceAttached'>, 'type'>> = {},
): EventOf<'EvidenceAttached'> {
  return {
    type: 'EvidenceAttached',
    evidenceId,
    entryId,
    sha256: 'a'.repeat(64),
    name: 'screenshot.png',
    bytes: 48_213,
    mediaType: 'image/png',
    audiences: null,
    ...change,
  };
}

export function stanceTaken(change: Partial<Omit<EventOf<'StanceTaken'>, 'type'>> = {}): EventOf<'StanceTaken'> {
  return {
    type: 'StanceTaken',
    stanceId: stanceIdSchema.parse('stance-1'),
    partyId: NORTHLINE,
    stance: 'accepts',
    pointsAtPartyId: null,
    at: at('12:00'),
    certainty: 'exact',
    words: null,
    entryId: null,
    audiences: null,
    ...change,
  };
}

export function escalationOpened(
  change: Partial<Omit<EventOf<'EscalationOpened'>, 'type'>> = {},
): EventOf<'EscalationOpened'> {
  return {
    type: 'EscalationOpened',
    escalationId,
    partyId: NORTHLINE,
    channel: 'phone',
    rung: 'Support phone',
    reference: null,
    openedAt: at('12:00'),
    certainty: 'exact',
    audiences: null,
    ...change,
  };
}

export function attemptMade(change: Partial<Omit<EventOf<'AttemptMade'>, 'type'>> = {}): EventOf<'AttemptMade'> {
  return {
    type: 'AttemptMade',
    attemptId: attemptIdSchema.parse('attempt-1'),
    escalationId,
    partyId: NORTHLINE,
    at: at('12:00'),
    certainty: 'exact',
    channel: 'phone',
    rung: 'Support phone',
    person: null,
    reference: null,
    minutes: null,
    minutesOnHold: null,
    asked: null,
    ended: null,
    deflectedTo: null,
    post: null,
    entryId: null,
    audiences: null,
    ...change,
  };
}

export function replyReceived(change: Partial<Omit<EventOf<'ReplyReceived'>, 'type'>> = {}): EventOf<'ReplyReceived'> {
  return {
    type: 'ReplyReceived',
    replyId: replyIdSchema.parse('reply-1'),
    escalationId,
    partyId: NORTHLINE,
    at: at('12:00'),
    certainty: 'exact',
    channel: 'phone',
    person: null,
    text: 'We are looking into it',
    automatic: false,
    asksUs: false,
    entryId: null,
    audiences: null,
    ...change,
  };
}

/** Told by the entry, at its moment. */
export function commitmentMade(
  change: Partial<Omit<EventOf<'CommitmentMade'>, 'type'>> = {},
): EventOf<'CommitmentMade'> {
  return {
    type: 'CommitmentMade',
    commitmentId: commitmentIdSchema.parse('commitment-1'),
    byPartyId: NORTHLINE,
    toPartyId: US,
    promise: 'Splice redone',
    note: null,
    dueAt: at('14:00'),
    dueCertainty: 'exact',
    madeAt: at('12:00'),
    madeCertainty: 'exact',
    escalationId: null,
    entryId,
    audiences: null,
    ...change,
  };
}

export const workaroundProposed: IncidentEvent = {
  type: 'WorkaroundProposed',
  workaroundId,
  title: 'Work over LTE',
  byPartyId: US,
};
export const stepAdded: IncidentEvent = {
  type: 'StepAdded',
  workaroundId,
  stepId,
  text: 'Plug in the router',
  part: 'do',
};
