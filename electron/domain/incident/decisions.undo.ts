import { get } from '../kernel/sorted-list';
import type { DecisionEvent } from './decisions';
import { type Answer, addedLast, type Undoing } from './undoing';

/**
 * Takes back a decision: it goes, and comes back, with the entry of the same act, unless more was said of it since. What
 * came of it is withdrawn and said again, another due time moved back. [D1, D2, L5]
 */
export function undoDecision(event: DecisionEvent, { act, before, now }: Undoing): Answer {
  const { decisionId } = event;
  if (event.type === 'DecisionRedacted') return 'redaction-stays';
  const is = get(now.decisions, decisionId);
  if (event.type === 'DecisionTaken' || event.type === 'DecisionDeferred') {
    const isTold = act.some((other) => other.type === 'EntryLogged' && other.entryId === event.entryId);
    if (!isTold) return 'act-not-undoable';
    if (is === undefined) return 'act-superseded';
    const isAsMade = is.kind === 'taken' || (event.type === 'DecisionDeferred' && is.dueAt === event.dueAt);
    return isAsMade && (is.kind === 'taken' || is.ends.length === 0) ? [] : 'act-superseded';
  }
  const was = get(before.decisions, decisionId);
  if (is?.kind !== 'deferred' || was?.kind !== 'deferred') return 'act-superseded';
  switch (event.type) {
    case 'DeferredDecisionMoved': {
      if (is.dueAt !== event.dueAt || is.certainty !== event.certainty) return 'act-superseded';
      return [{ type: 'DeferredDecisionMoved', decisionId, dueAt: was.dueAt, certainty: was.certainty }];
    }
    case 'DeferredDecisionEnded': {
      const end = addedLast(was.ends, is.ends);
      return end === null ? 'act-superseded' : [{ type: 'DeferredDecisionReopened', decisionId, eventId: end.eventId }];
    }
    case 'DeferredDecisionReopened': {
      const end = addedLast(is.ends, was.ends);
      if (end === null) return 'act-superseded';
      const { eventId: _, ...facts } = end;
      return [{ type: 'DeferredDecisionEnded', decisionId, ...facts }];
    }
  }
}
