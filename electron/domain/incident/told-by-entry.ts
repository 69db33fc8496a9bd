import type { Instant } from '../kernel/instant';
import { get, insert, remove, values } from '../kernel/sorted-list';
import type { Attempt, Reply } from './escalations';
import { withoutRedacted } from './evidence';
import type { Incident, IncidentEvent } from './incident';
import type { EntryContent } from './log';
import type { Stance } from './stances';

/** What an entry told of, out of sight for as long as the entry is retracted. */
export interface RetractedFacts {
  readonly entryId: string;
  readonly attempts: readonly Attempt[];
  readonly replies: readonly Reply[];
  readonly stances: readonly Stance[];
}

/**
 * An attempt, a reply or a stance that shares its moment with the entry that tells of it follows that entry: it goes
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
    default:
      return state;
  }
}

function hide(state: Incident, entryId: string): Incident {
  const entry = get(state.log.byId, entryId);
  if (entry === undefined) return state;
  const facts = factsOf(state, entryId, entry.occurredAt);
  if (facts.attempts.length + facts.replies.length + facts.stances.length === 0) return state;
  return { ...without(state, facts), retractedFacts: [...state.retractedFacts, facts] };
}

function restore(state: Incident, entryId: string): Incident {
  const hidden = state.retractedFacts.filter((facts) => facts.entryId === entryId);
  if (hidden.length === 0) return state;
  const rest = { ...state, retractedFacts: state.retractedFacts.filter((facts) => facts.entryId !== entryId) };
  return hidden.reduce(withFacts, rest);
}

function correct(state: Incident, entryId: string, was: EntryContent, is: EntryContent): Incident {
  const shown = factsOf(state, entryId, was.occurredAt);
  const retractedFacts = state.retractedFacts.map((facts) =>
    facts.entryId === entryId ? correctedFacts(facts, was, is) : facts,
  );
  return withFacts({ ...without(state, shown), retractedFacts }, correctedFacts(shown, was, is));
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
  };
}

function without(state: Incident, facts: RetractedFacts): Incident {
  const { escalations, stances } = state;
  return {
    ...state,
    escalations: {
      ...escalations,
      attempts: facts.attempts.reduce((list, one) => remove(list, list.keyOf(one)), escalations.attempts),
      replies: facts.replies.reduce((list, one) => remove(list, list.keyOf(one)), escalations.replies),
    },
    stances: facts.stances.reduce((list, one) => remove(list, list.keyOf(one)), stances),
  };
}

function withFacts(state: Incident, facts: RetractedFacts): Incident {
  const { escalations, stances } = state;
  return {
    ...state,
    escalations: {
      ...escalations,
      attempts: facts.attempts.reduce(insert, escalations.attempts),
      replies: facts.replies.reduce(insert, escalations.replies),
    },
    stances: facts.stances.reduce(insert, stances),
  };
}

/** What a fact took from the entry, it takes from its correction; what it knew better by itself, it keeps. */
function correctedFacts(facts: RetractedFacts, was: EntryContent, is: EntryContent): RetractedFacts {
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
  };
}
