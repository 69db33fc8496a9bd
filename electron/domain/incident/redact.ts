import { attemptIdSchema, evidenceIdSchema, replyIdSchema, stanceIdSchema } from '../kernel/ids';
import { values } from '../kernel/sorted-list';
import type { DecideContext } from './deciding';
import { evidenceOf } from './evidence';
import type { Incident, IncidentEvent } from './incident';
import type { Entry } from './log';

/**
 * The events that take the words of an entry away for good, wherever the same act wrote them down: in the entry, in the
 * reply that it tells of, in the stance that it proves, in the promise, in the decision or what came of it, in the names
 * of what it shows. Each of those is withdrawn and stated again without its words, so that the fact and its time outlive
 * the blanking of the event that carried both. [L5b]
 */
export function redact(
  state: Incident,
  entry: Entry,
  reason: string,
  context: DecideContext,
): readonly IncidentEvent[] {
  const { kind, occurredAt, certainty, partyId, toPartyId, channel, answersEntryId, audiences } = entry;
  const { origin, recordedAt, recordedBy, position } = entry;
  const kept = { kind, occurredAt, certainty, partyId, toPartyId, channel, answersEntryId, audiences };
  const eventIds: string[] = [...entry.eventIds];
  const again: IncidentEvent[] = [];

  for (const attempt of values(state.escalations.attempts)) {
    if (attempt.entryId !== entry.id) continue;
    const { id: attemptId, eventId, position: _, ...facts } = attempt;
    const wordless = { ...facts, person: null, reference: null, asked: null, deflectedTo: null, post: null };
    eventIds.push(eventId);
    again.push({ type: 'AttemptWithdrawn', attemptId });
    again.push({ type: 'AttemptMade', ...wordless, attemptId: attemptIdSchema.parse(context.newId()) });
  }
  for (const reply of values(state.escalations.replies)) {
    if (reply.entryId !== entry.id) continue;
    const { id: replyId, eventId, position: _, ...facts } = reply;
    eventIds.push(eventId);
    again.push({ type: 'ReplyWithdrawn', replyId });
    again.push({
      type: 'ReplyReceived',
      ...facts,
      person: null,
      text: '',
      replyId: replyIdSchema.parse(context.newId()),
    });
  }
  for (const stance of values(state.stances)) {
    if (stance.entryId !== entry.id) continue;
    const { id: stanceId, eventId, position: _, asMade: _words, ...facts } = stance;
    eventIds.push(eventId);
    again.push({ type: 'StanceWithdrawn', stanceId });
    again.push({ type: 'StanceTaken', ...facts, words: null, stanceId: stanceIdSchema.parse(context.newId()) });
  }
  for (const commitment of values(state.commitments)) {
    if (commitment.entryId !== entry.id) continue;
    // By the same id, so that what was said of it since still finds it; due as it was before it was promised again.
    const { id: commitmentId, eventId, asMade, byPartyId, toPartyId, madeAt, madeCertainty } = commitment;
    const { promise: _, note: _note, ...facts } = { ...asMade, byPartyId, toPartyId, madeAt, madeCertainty };
    eventIds.push(eventId);
    again.push({ type: 'CommitmentRedacted', commitmentId, ...facts });
  }
  for (const decision of values(state.decisions)) {
    if (decision.entryId === entry.id) {
      const { id: decisionId, eventId, by, at, certainty, audiences } = decision;
      const dueAt = decision.kind === 'deferred' ? decision.dueAt : null;
      eventIds.push(eventId);
      again.push({ type: 'DecisionRedacted', decisionId, by, at, dueAt, certainty, entryId: entry.id, audiences });
    }
    if (decision.kind === 'taken') continue;
    for (const { eventId, at, entryId } of decision.ends.filter((end) => end.entryId === entry.id)) {
      const { id: decisionId } = decision;
      eventIds.push(eventId);
      again.push({ type: 'DeferredDecisionReopened', decisionId, eventId });
      again.push({ type: 'DeferredDecisionEnded', decisionId, outcome: '', at, entryId });
    }
  }
  for (const update of values(state.statusUpdates.sent)) {
    if (update.entryId !== entry.id) continue;
    const { id: statusUpdateId, eventId, text: _, by: recordedBy, ...facts } = update;
    eventIds.push(eventId);
    again.push({ type: 'StatusUpdateRedacted', ...facts, statusUpdateId, recordedBy });
  }
  for (const facts of state.retractedFacts.filter((one) => one.entryId === entry.id)) {
    const hidden = [...facts.attempts, ...facts.replies, ...facts.stances, ...facts.commitments, ...facts.decisions];
    eventIds.push(...hidden.map((fact) => fact.eventId));
  }
  for (const evidence of evidenceOf(state.evidence, entry.id)) {
    const { id: _, eventIds: own, position: _position, detachment: _detachment, ...facts } = evidence;
    eventIds.push(...own);
    again.push({ type: 'EvidenceAttached', ...facts, name: '', evidenceId: evidenceIdSchema.parse(context.newId()) });
  }
  const redacted: IncidentEvent = {
    type: 'EntryRedacted',
    entryId: entry.id,
    reason,
    eventIds,
    kept: { ...kept, origin, recordedAt, recordedBy, position },
  };
  return [redacted, ...again];
}
