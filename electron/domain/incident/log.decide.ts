import { z } from 'zod';
import { type EntryId, entryIdSchema, partyIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { bodySchema, lineSchema } from '../kernel/text';
import { commitmentTermsSchema, decideCommitment } from './commitments.decide';
import { audiencesSchema } from './common';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import { decideDecision, decisionTermsSchema } from './decisions.decide';
import { attached, evidenceFilesSchema } from './evidence.decide';
import type { Incident, IncidentEvent } from './incident';
import type { Moment } from './lifecycle';
import { contentOf, type EntryContent, entryKindSchema } from './log';
import { partyOf } from './parties';
import { redact } from './redact';
import { reject } from './rejection';

const optionalLine = lineSchema().nullable();

const typed = {
  kind: entryKindSchema,
  text: bodySchema(),
  when: whenSchema,
  partyId: partyIdSchema.nullable(),
  toPartyId: partyIdSchema.nullable(),
  person: optionalLine,
  channel: optionalLine,
  reference: optionalLine,
};

export const logCommands = {
  LogEntry: z.object({
    ...typed,
    lateReason: optionalLine,
    answersEntryId: entryIdSchema.nullable(),
    /** Made with the entry, in one act. [M1] */
    promise: commitmentTermsSchema,
    /** Taken or put off with the entry, in one act. [D1, D2] */
    decision: decisionTermsSchema.optional(),
    audiences: audiencesSchema,
    /** Files that lie in the incident's folder; they and the line are one act. [L8] */
    evidence: evidenceFilesSchema,
  }),
  /** `when` null keeps the time that the entry has. */
  CorrectEntry: z.object({ entryId: entryIdSchema, ...typed, reason: optionalLine }),
  RetractEntry: z.object({ entryId: entryIdSchema, reason: optionalLine }),
  RestoreEntry: z.object({ entryId: entryIdSchema }),
  PinEntry: z.object({ entryId: entryIdSchema }),
  UnpinEntry: z.object({ entryId: entryIdSchema }),
  RedactEntry: z.object({ entryId: entryIdSchema, reason: lineSchema() }),
} as const;

export type LogCommand = CommandsOf<typeof logCommands>;
type EntryLogged = Extract<IncidentEvent, { type: 'EntryLogged' }>;

/** Decides what a command on the log means. Nothing is refused for its time: late and future entries only say so. [L1–L6] */
export function decideLog(state: Incident, command: LogCommand, context: DecideContext): Decided {
  if (command.type === 'LogEntry') return logEntry(state, command, context);
  const entry = get(state.log.byId, command.entryId);
  if (entry === undefined) return reject('entry-unknown');
  const { entryId } = command;
  // A pin stays on an entry whose words were struck through or removed since, so it can still be taken off.
  if (command.type === 'UnpinEntry') {
    return entry.pin === null ? reject('entry-not-pinned') : ok([{ type: 'EntryUnpinned', entryId }]);
  }
  if (entry.redaction !== null) return reject('entry-redacted');
  switch (command.type) {
    case 'CorrectEntry': {
      if (entry.retraction !== null) return reject('entry-retracted');
      if (!partiesKnown(state, command)) return reject('party-unknown');
      const { when, reason } = command;
      const time = when ?? { at: entry.occurredAt, certainty: entry.certainty };
      const content = contentFrom(command, time, when === null ? entry.timeNote : null);
      if (JSON.stringify(content) === JSON.stringify(contentOf(entry))) return reject('nothing-changed');
      return ok([{ type: 'EntryCorrected', entryId, ...content, reason }]);
    }
    case 'RetractEntry':
      if (entry.retraction !== null) return reject('entry-retracted');
      return ok([{ type: 'EntryRetracted', entryId, reason: command.reason }]);
    case 'RestoreEntry':
      return entry.retraction === null ? reject('entry-not-retracted') : ok([{ type: 'EntryRestored', entryId }]);
    case 'PinEntry':
      if (entry.retraction !== null) return reject('entry-retracted');
      return entry.pin === null ? ok([{ type: 'EntryPinned', entryId }]) : reject('entry-pinned');
    case 'RedactEntry':
      return ok(redact(state, entry, command.reason, context));
  }
}

/** The entry that another room's act leaves in the log. Times as in the act. */
export function entryOf(
  content: Partial<EntryContent> & Pick<EntryContent, 'kind' | 'text'>,
  moment: Moment,
  entryId: EntryId,
): EntryLogged {
  return {
    type: 'EntryLogged',
    entryId,
    partyId: null,
    toPartyId: null,
    person: null,
    channel: null,
    reference: null,
    timeNote: null,
    ...content,
    occurredAt: moment.at,
    certainty: moment.certainty,
    lateReason: null,
    answersEntryId: null,
    audiences: null,
    origin: 'person',
  };
}

/** A milestone that the app writes itself, now or at `moment`. */
export function milestone(text: string, moment: Moment | null, context: DecideContext): EntryLogged {
  return entryOf({ kind: 'milestone', text }, momentOf(moment, context), newEntryId(context));
}

export function newEntryId(context: DecideContext): EntryId {
  return entryIdSchema.parse(context.newId());
}

function logEntry(
  state: Incident,
  command: Extract<LogCommand, { type: 'LogEntry' }>,
  context: DecideContext,
): Decided {
  if (!partiesKnown(state, command)) return reject('party-unknown');
  const { lateReason, answersEntryId, audiences } = command;
  if (answersEntryId !== null && get(state.log.byId, answersEntryId) === undefined) return reject('entry-unknown');
  const moment = momentOf(command.when, context);
  const content = contentFrom(command, moment, null);
  const entryId = newEntryId(context);
  const promised = decideCommitment(state, command.promise, { moment, entryId, escalationId: null }, context);
  if (!promised.ok) return promised;
  return ok([
    {
      type: 'EntryLogged',
      entryId,
      ...content,
      lateReason,
      answersEntryId,
      audiences,
      origin: 'person',
    },
    ...attached(entryId, command.evidence, audiences, context),
    ...promised.value,
    ...decideDecision(command.decision, { moment, entryId }, context),
  ]);
}

function contentFrom(
  command: Extract<LogCommand, { type: 'LogEntry' | 'CorrectEntry' }>,
  moment: Moment,
  timeNote: string | null,
): EntryContent {
  const { kind, text, partyId, toPartyId, person, channel, reference } = command;
  return {
    kind,
    text,
    occurredAt: moment.at,
    certainty: moment.certainty,
    partyId,
    toPartyId,
    person,
    channel,
    reference,
    timeNote,
  };
}

function partiesKnown(state: Incident, command: Pick<EntryContent, 'partyId' | 'toPartyId'>): boolean {
  return [command.partyId, command.toPartyId].every((id) => id === null || partyOf(state.parties, id) !== null);
}
