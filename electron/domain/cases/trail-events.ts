import type { IncidentEvent } from '../incident/incident';
import { commitmentIdSchema, type EscalationId, escalationIdSchema, type NewId, replyIdSchema } from '../kernel/ids';
import type { CaseFile } from './read-case';
import type { RowLinks } from './row-links';

type FileEscalation = CaseFile['escalations'][number];

/** The escalations of a case file with their replies and promises, in the order of the file. [E2, E3, M1] */
export function trailEvents(file: CaseFile, links: RowLinks, newId: NewId): readonly IncidentEvent[] {
  return file.escalations.flatMap((escalation): readonly IncidentEvent[] => {
    const escalationId = escalationIdSchema.parse(newId());
    const opened: IncidentEvent = {
      type: 'EscalationOpened',
      escalationId,
      partyId: escalation.party,
      channel: escalation.channel,
      rung: escalation.level,
      reference: escalation.reference,
      openedAt: escalation.opened_at,
      certainty: escalation.opened_precision,
      audiences: null,
    };
    const reference: readonly IncidentEvent[] =
      escalation.reference === null
        ? []
        : [{ type: 'ReferenceNoted', partyId: escalation.party, reference: escalation.reference }];
    return [
      opened,
      ...reference,
      ...replies(escalation, escalationId, links, newId),
      ...promises(file, escalation, escalationId, newId),
    ];
  });
}

function replies(
  escalation: FileEscalation,
  escalationId: EscalationId,
  links: RowLinks,
  newId: NewId,
): readonly IncidentEvent[] {
  return escalation.replies.map((reply) => ({
    type: 'ReplyReceived',
    replyId: replyIdSchema.parse(newId()),
    escalationId,
    partyId: escalation.party,
    at: reply.at,
    certainty: reply.precision,
    channel: escalation.channel,
    person: null,
    text: reply.text,
    automatic: reply.automated ?? false,
    asksUs: false,
    entryId: links.entryAt(escalation.party, reply.at, ['claim', 'update', 'promise']),
    audiences: null,
  }));
}

function promises(
  file: CaseFile,
  escalation: FileEscalation,
  escalationId: EscalationId,
  newId: NewId,
): readonly IncidentEvent[] {
  const us = file.parties.find((party) => party.role === 'us')?.id ?? null;
  return escalation.promised.flatMap((promised): readonly IncidentEvent[] => {
    const commitmentId = commitmentIdSchema.parse(newId());
    const made: IncidentEvent = {
      type: 'CommitmentMade',
      commitmentId,
      byPartyId: escalation.party,
      toPartyId: us,
      promise: promised.what,
      note: promised.note,
      dueAt: promised.by,
      dueCertainty: promised.by_precision,
      madeAt: null,
      madeCertainty: 'exact',
      escalationId,
      entryId: null,
      audiences: null,
    };
    if (promised.kept_at !== null) {
      return [made, { type: 'CommitmentKept', commitmentId, keptAt: promised.kept_at, certainty: 'exact' }];
    }
    return promised.outcome_known === false ? [made, { type: 'CommitmentOutcomeUnknown', commitmentId }] : [made];
  });
}
