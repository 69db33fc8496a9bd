import { get, values } from '../kernel/sorted-list';
import type { EscalationEvent } from './escalations';
import type { Incident } from './incident';
import type { Answer, Undoing } from './undoing';

/** Takes back one event of the trail toward a party, or its withdrawal. [E2, L5] */
export function undoEscalation(event: EscalationEvent, undoing: Undoing): Answer {
  const was = undoing.before.escalations;
  const is = undoing.now.escalations;
  switch (event.type) {
    case 'EscalationOpened': {
      const { escalationId } = event;
      if (get(is.escalations, escalationId) === undefined || isBuiltUpon(escalationId, undoing))
        return 'act-superseded';
      return [{ type: 'EscalationWithdrawn', escalationId }];
    }
    case 'AttemptMade': {
      const { attemptId } = event;
      return get(is.attempts, attemptId) === undefined ? 'act-superseded' : [{ type: 'AttemptWithdrawn', attemptId }];
    }
    case 'ReplyReceived': {
      const { replyId } = event;
      return get(is.replies, replyId) === undefined ? 'act-superseded' : [{ type: 'ReplyWithdrawn', replyId }];
    }
    case 'EscalationWithdrawn': {
      const { escalationId } = event;
      const one = get(was.escalations, escalationId);
      if (one === undefined || get(is.escalations, escalationId) !== undefined) return 'act-superseded';
      const { id: _, eventId: _event, position: _position, ...facts } = one;
      return [{ type: 'EscalationOpened', ...facts, escalationId }];
    }
    case 'AttemptWithdrawn': {
      const { attemptId } = event;
      const one = get(was.attempts, attemptId);
      if (one === undefined || get(is.attempts, attemptId) !== undefined) return 'act-superseded';
      const { id: _, eventId: _event, position: _position, ...facts } = one;
      return [{ type: 'AttemptMade', ...facts, attemptId }];
    }
    case 'ReplyWithdrawn': {
      const { replyId } = event;
      const one = get(was.replies, replyId);
      if (one === undefined || get(is.replies, replyId) !== undefined) return 'act-superseded';
      const { id: _, eventId: _event, position: _position, ...facts } = one;
      return [{ type: 'ReplyReceived', ...facts, replyId }];
    }
  }
}

/** True when attempts, replies or promises of other acts hang on an escalation. */
function isBuiltUpon(escalationId: string, { act, now }: Undoing): boolean {
  const own = new Set<string>();
  for (const event of act) {
    if (event.type === 'AttemptMade') own.add(event.attemptId);
    if (event.type === 'ReplyReceived') own.add(event.replyId);
    if (event.type === 'CommitmentMade') own.add(event.commitmentId);
  }
  return onEscalation(now, escalationId).some((id) => !own.has(id));
}

function onEscalation({ escalations, commitments, retractedFacts }: Incident, escalationId: string): readonly string[] {
  const hidden = retractedFacts.flatMap((facts) => [...facts.attempts, ...facts.replies, ...facts.commitments]);
  return [...values(escalations.attempts), ...values(escalations.replies), ...values(commitments), ...hidden]
    .filter((one) => one.escalationId === escalationId)
    .map((one) => one.id);
}
