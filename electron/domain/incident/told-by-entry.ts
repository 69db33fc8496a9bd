import type { Instant } from '../kernel/instant';
import { get, insert, remove, values } from '../kernel/sorted-list';
import type { EventMeta } from '../record/definition';
import { type Commitment, type CommitmentChange, changedCommitment } from './commitments';
import { correctedFacts, type RetractedFacts } from './corrected-facts';
import { withoutRedacted } from './evidence';
import type { Incident, IncidentEvent } from './incident';
import type { Entry } from './log';

/**
 * An attempt, a reply, a stance, a promise, an all-clear or a decision that shares its moment with the entry that tells
 * of it follows that entry: it goes when the entry is retracted, comes back with it, and takes over a corrected time,
 * party or wording. Otherwise a slip that was put right in the log would live on in the clocks. [L5, C3]
 */
export function followEntry(before: Incident, state: Incident, event: IncidentEvent, meta: EventMeta): Incident {
  switch (event.type) {
    case 'EntryRetracted':
      return hide(state, event.entryId);
    case 'EntryRestored':
      return restore(state, event.entryId);
    case 'EntryRedacted':
      return {
        ...state,
        retractedFacts: state.retractedFacts.filter((facts) => facts.entryId !== event.entryId),
        evidence: withoutRedacted(state.evidence, event.entryId, event.eventIds),
      };
    case 'EntryCorrected': {
      const was = get(before.log.byId, event.entryId);
      const is = get(state.log.byId, event.entryId);
      return was === undefined || is === undefined ? state : correct(state, event.entryId, was, is);
    }
    case 'CommitmentKept':
    case 'CommitmentRepromised':
    case 'CommitmentWithdrawn':
    case 'CommitmentOutcomeUnknown':
    case 'CommitmentDueCorrected':
    case 'CommitmentChangeWithdrawn':
      return changeHidden(state, event, meta.id);
    default:
      return state;
  }
}

function hide(state: Incident, entryId: string): Incident {
  const entry = get(state.log.byId, entryId);
  if (entry === undefined) return state;
  const facts = factsOf(state, entryId, entry.occurredAt);
  const { entryId: _, ...told } = facts;
  if (Object.values(told).every((list) => list.length === 0)) return state;
  return { ...without(state, facts), retractedFacts: [...state.retractedFacts, facts] };
}

function restore(state: Incident, entryId: string): Incident {
  const hidden = state.retractedFacts.filter((facts) => facts.entryId === entryId);
  if (hidden.length === 0) return state;
  const rest = { ...state, retractedFacts: state.retractedFacts.filter((facts) => facts.entryId !== entryId) };
  return hidden.reduce(withFacts, rest);
}

function correct(state: Incident, entryId: string, was: Entry, is: Entry): Incident {
  const shown = factsOf(state, entryId, was.occurredAt);
  const retractedFacts = state.retractedFacts.map((facts) =>
    facts.entryId === entryId ? correctedFacts(facts, was, is) : facts,
  );
  return withFacts({ ...without(state, shown), retractedFacts }, correctedFacts(shown, was, is));
}

/** Somebody who did not know of the retraction may still say what became of a promise. */
function changeHidden(state: Incident, event: CommitmentChange, eventId: string): Incident {
  const isHidden = ({ id }: Commitment) => id === event.commitmentId;
  if (!state.retractedFacts.some(({ commitments }) => commitments.some(isHidden))) return state;
  const retractedFacts = state.retractedFacts.map((facts) => ({
    ...facts,
    commitments: facts.commitments.map((one) => (isHidden(one) ? changedCommitment(one, event, eventId) : one)),
  }));
  return { ...state, retractedFacts };
}

/** Everything that points at an entry and shares its moment. */
function factsOf(state: Incident, entryId: string, at: Instant): RetractedFacts {
  const isTold = (fact: { readonly entryId: string | null; readonly at: Instant }) =>
    fact.entryId === entryId && fact.at === at;
  return {
    entryId,
    attempts: [...values(state.escalations.attempts)].filter(isTold),
    replies: [...values(state.escalations.replies)].filter(isTold),
    stances: [...values(state.stances)].filter(isTold),
    commitments: [...values(state.commitments)].filter((one) => one.entryId === entryId && one.madeAt === at),
    allClears: [...values(state.allClears)].filter((one) => one.entryId === entryId && one.claimedAt === at),
    decisions: [...values(state.decisions)].filter((one) => one.entryId === entryId && one.at === at),
  };
}

function without(state: Incident, facts: RetractedFacts): Incident {
  const { escalations, stances, commitments } = state;
  return {
    ...state,
    commitments: facts.commitments.reduce((list, one) => remove(list, one.id), commitments),
    allClears: facts.allClears.reduce((list, one) => remove(list, one.id), state.allClears),
    decisions: facts.decisions.reduce((list, one) => remove(list, one.id), state.decisions),
    escalations: {
      ...escalations,
      attempts: facts.attempts.reduce((list, one) => remove(list, list.keyOf(one)), escalations.attempts),
      replies: facts.replies.reduce((list, one) => remove(list, list.keyOf(one)), escalations.replies),
    },
    stances: facts.stances.reduce((list, one) => remove(list, list.keyOf(one)), stances),
  };
}

function withFacts(state: Incident, facts: RetractedFacts): Incident {
  const { escalations, stances, commitments } = state;
  return {
    ...state,
    commitments: facts.commitments.reduce(insert, commitments),
    allClears: facts.allClears.reduce(insert, state.allClears),
    decisions: facts.decisions.reduce(insert, state.decisions),
    escalations: {
      ...escalations,
      attempts: facts.attempts.reduce(insert, escalations.attempts),
      replies: facts.replies.reduce(insert, escalations.replies),
    },
    stances: facts.stances.reduce(insert, stances),
  };
}
