import type { Instant } from '../kernel/instant';
import { get, insert, remove, values } from '../kernel/sorted-list';
import { type Commitment, type CommitmentChange, changedCommitment } from './commitments';
import type { Attempt, Reply } from './escalations';
import { withoutRedacted } from './evidence';
import type { Incident, IncidentEvent } from './incident';
import type { Entry, EntryContent } from './log';
import type { Stance } from './stances';

/** What an entry told of, out of sight for as long as the entry is retracted. */
export interface RetractedFacts {
  readonly entryId: string;
  readonly attempts: readonly Attempt[];
  readonly replies: readonly Reply[];
  readonly stances: readonly Stance[];
  readonly commitments: readonly Commitment[];
}

/**
 * An attempt, a reply, a stance or a promise that shares its moment with the entry that tells of it follows that entry: it goes
 * when the entry is retracted, comes back with it, and takes over a corrected time, party or wording. Otherwise a slip
 * that was put right in the log would live on in the clocks. [L5, C3]
 */
export function followEntry(before: Incident, state: Incident, event: IncidentEvent): Incident {
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
      return changeHidden(state, event);
    default:
      return state;
  }
}

function hide(state: Incident, entryId: string): Incident {
  const entry = get(state.log.byId, entryId);
  if (entry === undefined) return state;
  const facts = factsOf(state, entryId, entry.occurredAt);
  const { attempts, replies, stances, commitments } = facts;
  if (attempts.length + replies.length + stances.length + commitments.length === 0) return state;
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
function changeHidden(state: Incident, event: CommitmentChange): Incident {
  const isHidden = ({ id }: Commitment) => id === event.commitmentId;
  if (!state.retractedFacts.some(({ commitments }) => commitments.some(isHidden))) return state;
  const retractedFacts = state.retractedFacts.map((facts) => ({
    ...facts,
    commitments: facts.commitments.map((one) => (isHidden(one) ? changedCommitment(one, event) : one)),
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
  };
}

function without(state: Incident, facts: RetractedFacts): Incident {
  const { escalations, stances, commitments } = state;
  return {
    ...state,
    commitments: facts.commitments.reduce((list, one) => remove(list, one.id), commitments),
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
    escalations: {
      ...escalations,
      attempts: facts.attempts.reduce(insert, escalations.attempts),
      replies: facts.replies.reduce(insert, escalations.replies),
    },
    stances: facts.stances.reduce(insert, stances),
  };
}

/** What a fact took from the entry, it takes from its correction; what it knew better by itself, it keeps. */
function correctedFacts(facts: RetractedFacts, was: Entry, is: Entry): RetractedFacts {
  const moment = { at: is.occurredAt, certainty: is.certainty };
  const taken = <T>(fact: T, old: T, corrected: T): T => (fact === old ? corrected : fact);
  const partyOf = (partyId: Attempt['partyId']) =>
    taken(partyId, was.toPartyId, is.toPartyId) ?? taken(partyId, was.partyId, is.partyId) ?? partyId;
  return {
    entryId: facts.entryId,
    attempts: facts.attempts.map((one) => ({
      ...one,
      ...moment,
      partyId: partyOf(one.partyId),
      person: taken(one.person, was.person, is.person),
      reference: taken(one.reference, was.reference, is.reference),
      channel: taken(one.channel, was.channel, is.channel) ?? one.channel,
    })),
    replies: facts.replies.map((one) => ({
      ...one,
      ...moment,
      partyId: partyOf(one.partyId),
      text: taken(one.text, was.text, is.text),
      person: taken(one.person, was.person, is.person),
      channel: taken(one.channel, was.channel, is.channel),
    })),
    stances: facts.stances.map((one) => ({
      ...one,
      ...moment,
      partyId: partyOf(one.partyId),
      words: taken(one.words, was.text, is.text),
    })),
    commitments: facts.commitments.map((one) => correctedCommitment(one, was.earlier[0]?.content ?? was, is)),
  };
}

/**
 * A promise with what its entry says now. Worked out from how both were first made, so that a correction back brings
 * back what was: two parties that became one in between could not be told apart any more.
 */
function correctedCommitment(one: Commitment, first: EntryContent, is: EntryContent): Commitment {
  const { asMade } = one;
  const followed = (partyId: Commitment['byPartyId']) => {
    if (partyId === null) return null;
    if (partyId === first.partyId) return is.partyId ?? partyId;
    return partyId === first.toPartyId ? (is.toPartyId ?? partyId) : partyId;
  };
  const byPartyId = followed(asMade.byPartyId);
  const toPartyId = followed(asMade.toPartyId);
  return {
    ...one,
    byPartyId,
    toPartyId: toPartyId === byPartyId ? null : toPartyId,
    promise: asMade.promise === first.text ? is.text : asMade.promise,
    madeAt: is.occurredAt,
    madeCertainty: is.certainty,
  };
}
