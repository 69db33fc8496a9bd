import type { AllClear } from './all-clears';
import type { Commitment } from './commitments';
import type { Decision } from './decisions';
import type { Attempt, Reply } from './escalations';
import type { Entry, EntryContent } from './log';
import type { Stance } from './stances';

/** What an entry told of, out of sight for as long as the entry is retracted. */
export interface RetractedFacts {
  readonly entryId: string;
  readonly attempts: readonly Attempt[];
  readonly replies: readonly Reply[];
  readonly stances: readonly Stance[];
  readonly commitments: readonly Commitment[];
  readonly allClears: readonly AllClear[];
  readonly decisions: readonly Decision[];
}

/** What a fact took from the entry, it takes from its correction; what it knew better by itself, it keeps. */
export function correctedFacts(facts: RetractedFacts, was: Entry, is: Entry): RetractedFacts {
  const moment = { at: is.occurredAt, certainty: is.certainty };
  const taken = <T>(fact: T, old: T, corrected: T): T => (fact === old ? corrected : fact);
  // By how both were first made: words that are the same for a while only would not part again.
  const first = was.earlier[0]?.content ?? was;
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
      words: taken(one.asMade.words, first.text, is.text),
    })),
    commitments: facts.commitments.map((one) => correctedCommitment(one, was.earlier[0]?.content ?? was, is)),
    allClears: facts.allClears.map((one) => ({
      ...one,
      partyId: partyOf(one.partyId),
      claimedAt: is.occurredAt,
      certainty: is.certainty,
    })),
    decisions: facts.decisions.map((one) => {
      const what = taken(one.asMade.what, first.text, is.text);
      // The certainty of a deferred one is that of its due time.
      return one.kind === 'taken' ? { ...one, ...moment, what } : { ...one, at: moment.at, what };
    }),
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
