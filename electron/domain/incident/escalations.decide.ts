import { z } from 'zod';
import {
  attemptIdSchema,
  type EscalationId,
  escalationIdSchema,
  type PartyId,
  partyIdSchema,
  replyIdSchema,
} from '../kernel/ids';
import { ok } from '../kernel/result';
import { toArray, values } from '../kernel/sorted-list';
import { bodySchema, lineSchema } from '../kernel/text';
import { inRecordOrder } from '../record/definition';
import { commitmentTermsSchema, decideCommitment } from './commitments.decide';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import { attemptEndSchema } from './escalations';
import { attemptOutcome, newReference, saidFixed } from './escalations.outcome';
import { attached, evidenceFilesSchema } from './evidence.decide';
import type { Incident, IncidentEvent } from './incident';
import { rungNow } from './ladder';
import { entryOf, newEntryId } from './log.decide';
import { partyOf, usOf } from './parties';
import { reject } from './rejection';

const line = lineSchema(120);
const linkSchema = lineSchema(2000).refine((link) => /^https?:\/\/[^\s]+$/i.test(link), {
  error: 'is not a link such as https://example.org/post; copy it from the browser',
});

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
    /** For a post in public. [E4] */
    post: z.object({ network: line, handle: line.nullable(), link: linkSchema.nullable() }).nullable(),
    /** Such as a screenshot of it; files that lie in the incident's folder. [E4, L8] */
    evidence: evidenceFilesSchema,
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
    /** Their word that it is fixed, which is ours to try. [A1] */
    saysFixed: z.boolean(),
    reference: line.nullable().optional(),
    /** What they promised with it. [M1] */
    promise: commitmentTermsSchema.optional(),
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
  const { partyId, channel, rung, person, reference, minutes, minutesOnHold, text, ended, post } = command;
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
  const said = { kind: 'contact', text: wordsOfPost(text, post), partyId: us, toPartyId: partyId } as const;
  events.push(entryOf({ ...said, person, channel, reference }, moment, entryId));
  events.push(...attached(entryId, command.evidence, null, context));
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
    post,
    entryId,
    audiences: null,
  });
  return ok([
    ...events,
    ...attemptOutcome(state, { ...command, ...moment, escalationId, entryId }, context),
    ...promised.value,
  ]);
}

/** The words of the entry: with the link to a post at their end, so that whoever reads the log can open it. [E4] */
function wordsOfPost(text: string, post: LogAttempt['post']): string {
  return post === null || post.link === null || text.includes(post.link) ? text : `${text}\n${post.link}`;
}

function logReply(state: Incident, command: LogReply, context: DecideContext): Decided {
  const { partyId, channel, person, text, automatic, asksUs, saysFixed, reference = null } = command;
  const moment = momentOf(command.when, context);
  const entryId = newEntryId(context);
  const escalationId = escalationBehind(state, partyId, channel);
  // A machine promises nothing: its "within 4 hours" stands in every mail it sends. [E3]
  const promise = automatic ? null : (command.promise ?? null);
  const promised = decideCommitment(state, promise, { moment, entryId, escalationId }, context);
  if (!promised.ok) return promised;
  const kind = automatic ? 'observation' : 'update';
  return ok([
    entryOf({ kind, text, partyId, person, channel, reference }, moment, entryId),
    {
      type: 'ReplyReceived',
      replyId: replyIdSchema.parse(context.newId()),
      escalationId,
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
    ...newReference(state, partyId, reference),
    // A machine that closes a ticket has tried nothing. [E3]
    ...(saysFixed && !automatic ? saidFixed({ partyId, text, ...moment, entryId }, context) : []),
    ...promised.value,
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
