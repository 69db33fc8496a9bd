import { z } from 'zod';
import {
  attemptIdSchema,
  type EntryId,
  type EscalationId,
  escalationIdSchema,
  type PartyId,
  partyIdSchema,
  replyIdSchema,
  stanceIdSchema,
} from '../kernel/ids';
import { ok } from '../kernel/result';
import { toArray, values } from '../kernel/sorted-list';
import { bodySchema, lineSchema } from '../kernel/text';
import { inRecordOrder } from '../record/definition';
import { commitmentTermsSchema, decideCommitment } from './commitments.decide';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import { attemptEndSchema } from './escalations';
import type { Incident, IncidentEvent } from './incident';
import { rungNow } from './ladder';
import type { Moment } from './lifecycle';
import { entryOf, newEntryId } from './log.decide';
import { partyOf, usOf } from './parties';
import { reject } from './rejection';

const line = lineSchema(120);

export const escalationCommands = {
  LogAttempt: z.object({
    partyId: partyIdSchema,
    channel: line,
    rung: line,
    person: line.nullable(),
    reference: line.nullable(),
    when: whenSchema,
    minutes: z.number().nonnegative().max(10_000).nullable(),
    minutesOnHold: z.number().nonnegative().max(10_000).nullable(),
    /** What we asked and what came of it: the entry in the log. */
    text: bodySchema(),
    ended: attemptEndSchema.nullable(),
    deflectedTo: line.nullable(),
    /** What they promised, where it ended so. [M1] */
    promise: commitmentTermsSchema,
  }),
  LogReply: z.object({
    partyId: partyIdSchema,
    channel: line.nullable(),
    person: line.nullable(),
    when: whenSchema,
    text: bodySchema(),
    automatic: z.boolean(),
    asksUs: z.boolean(),
  }),
} as const;

export type EscalationCommand = CommandsOf<typeof escalationCommands>;
type LogAttempt = Extract<EscalationCommand, { type: 'LogAttempt' }>;
type LogReply = Extract<EscalationCommand, { type: 'LogReply' }>;

/** Decides what a try of ours, or an answer of theirs, means. Both leave an entry in the log. [E2, E3, E6] */
export function decideEscalations(state: Incident, command: EscalationCommand, context: DecideContext): Decided {
  const party = partyOf(state.parties, command.partyId);
  if (party === null) return reject('party-unknown');
  if (party.role === 'us') return reject('party-is-us');
  return command.type === 'LogAttempt' ? logAttempt(state, command, context) : logReply(state, command, context);
}

function logAttempt(state: Incident, command: LogAttempt, context: DecideContext): Decided {
  const { partyId, channel, rung, person, reference, minutes, minutesOnHold, text, ended } = command;
  if ((minutesOnHold ?? 0) > (minutes ?? Number.POSITIVE_INFINITY)) return reject('hold-longer-than-call');
  const moment = momentOf(command.when, context);
  const known = escalationAt(state, partyId, rung);
  const escalationId = known ?? escalationIdSchema.parse(context.newId());
  const entryId = newEntryId(context);

  const promise = ended === 'promised' ? command.promise : null;
  const promised = decideCommitment(state, promise, { moment, entryId, escalationId }, context);
  if (!promised.ok) return promised;

  const events: IncidentEvent[] = [];
  const us = usOf(state.parties)?.id ?? null;
  events.push(
    entryOf({ kind: 'contact', text, partyId: us, toPartyId: partyId, person, channel, reference }, moment, entryId),
  );
  if (known === null) {
    const { at: openedAt, certainty } = moment;
    events.push({
      type: 'EscalationOpened',
      escalationId,
      partyId,
      channel,
      rung,
      reference,
      openedAt,
      certainty,
      audiences: null,
    });
  }
  events.push({
    type: 'AttemptMade',
    attemptId: attemptIdSchema.parse(context.newId()),
    escalationId,
    partyId,
    ...moment,
    channel,
    rung,
    person,
    reference,
    minutes,
    minutesOnHold,
    asked: null,
    ended,
    deflectedTo: ended === 'deflected' ? command.deflectedTo : null,
    entryId,
    audiences: null,
  });
  return ok([...events, ...outcome(state, command, moment, escalationId, entryId, context), ...promised.value]);
}

/** What an attempt brought at once: an answer, a new reference, the word that it is fixed. */
function outcome(
  state: Incident,
  command: LogAttempt,
  moment: Moment,
  escalationId: EscalationId,
  entryId: EntryId,
  context: DecideContext,
): readonly IncidentEvent[] {
  const { partyId, channel, person, reference, text, ended } = command;
  const events: IncidentEvent[] = [];
  if (ended !== null && ended !== 'no-answer') {
    events.push({
      type: 'ReplyReceived',
      replyId: replyIdSchema.parse(context.newId()),
      escalationId,
      partyId,
      ...moment,
      channel,
      person,
      text,
      automatic: ended === 'automatic-reply',
      asksUs: false,
      entryId,
      audiences: null,
    });
  }
  if (reference !== null && !partyOf(state.parties, partyId)?.references.includes(reference)) {
    events.push({ type: 'ReferenceNoted', partyId, reference });
  }
  if (ended === 'says-fixed') {
    events.push({
      type: 'StanceTaken',
      stanceId: stanceIdSchema.parse(context.newId()),
      partyId,
      stance: 'says-fixed',
      pointsAtPartyId: null,
      ...moment,
      words: text,
      entryId,
      audiences: null,
    });
  }
  return events;
}

function logReply(state: Incident, command: LogReply, context: DecideContext): Decided {
  const { partyId, channel, person, text, automatic, asksUs } = command;
  const moment = momentOf(command.when, context);
  const entryId = newEntryId(context);
  const kind = automatic ? 'observation' : 'update';
  return ok([
    entryOf({ kind, text, partyId, person, channel }, moment, entryId),
    {
      type: 'ReplyReceived',
      replyId: replyIdSchema.parse(context.newId()),
      escalationId: escalationBehind(state, partyId, channel),
      partyId,
      ...moment,
      channel,
      person,
      text,
      automatic,
      asksUs: asksUs && !automatic,
      entryId,
      audiences: null,
    },
  ]);
}

function escalationAt(state: Incident, partyId: PartyId, rung: string): EscalationId | null {
  const here = rungNow(state.ladders, partyId, rung);
  const known = toArray(state.escalations.escalations).find(
    (one) => one.partyId === partyId && rungNow(state.ladders, partyId, one.rung) === here,
  );
  return known?.id ?? null;
}

/** The latest escalation that a reply on this channel can belong to, else the latest; null when they were never asked. */
function escalationBehind(state: Incident, partyId: PartyId, channel: string | null): EscalationId | null {
  const theirs = inRecordOrder(values(state.escalations.escalations))
    .filter((one) => one.partyId === partyId)
    .toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : 0));
  return (theirs.findLast((one) => one.channel === channel) ?? theirs.at(-1))?.id ?? null;
}
