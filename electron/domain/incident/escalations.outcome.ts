import { type EntryId, type EscalationId, type PartyId, replyIdSchema, stanceIdSchema } from '../kernel/ids';
import { claimOfFix } from './all-clears.claimed';
import type { DecideContext } from './deciding';
import type { AttemptEnd } from './escalations';
import type { Incident, IncidentEvent } from './incident';
import type { Moment } from './lifecycle';
import { partyOf } from './parties';

/** A try as somebody told of it, and where it stands in the record. */
interface ToldAttempt extends Moment {
  readonly partyId: PartyId;
  readonly channel: string;
  readonly person: string | null;
  readonly reference: string | null;
  readonly text: string;
  readonly ended: AttemptEnd | null;
  readonly escalationId: EscalationId;
  readonly entryId: EntryId;
}

/** What an attempt brought at once: an answer, a new reference, the word that it is fixed. [E2] */
export function attemptOutcome(
  state: Incident,
  { partyId, channel, person, reference, text, ended, at, certainty, escalationId, entryId }: ToldAttempt,
  context: DecideContext,
): readonly IncidentEvent[] {
  const events: IncidentEvent[] = [];
  if (ended !== null && ended !== 'no-answer') {
    events.push({
      type: 'ReplyReceived',
      replyId: replyIdSchema.parse(context.newId()),
      escalationId,
      partyId,
      at,
      certainty,
      channel,
      person,
      text,
      automatic: ended === 'automatic-reply',
      asksUs: false,
      entryId,
      audiences: null,
    });
  }
  events.push(...newReference(state, partyId, reference));
  if (ended === 'says-fixed') events.push(...saidFixed({ partyId, text, at, certainty, entryId }, context));
  return events;
}

/** A number of theirs that their card does not have yet. [E2, P1] */
export function newReference(
  { parties }: Pick<Incident, 'parties'>,
  partyId: PartyId,
  reference: string | null,
): readonly IncidentEvent[] {
  if (reference === null || partyOf(parties, partyId)?.references.includes(reference)) return [];
  return [{ type: 'ReferenceNoted', partyId, reference }];
}

/** A party's word that it is fixed: its stance, and theirs to say is ours to try. [A1, E2] */
export function saidFixed(
  { partyId, text, at, certainty, entryId }: Pick<ToldAttempt, 'partyId' | 'text' | 'entryId' | keyof Moment>,
  context: DecideContext,
): readonly IncidentEvent[] {
  return [
    {
      type: 'StanceTaken',
      stanceId: stanceIdSchema.parse(context.newId()),
      partyId,
      stance: 'says-fixed',
      pointsAtPartyId: null,
      at,
      certainty,
      words: text,
      entryId,
      audiences: null,
    },
    claimOfFix({ partyId, moment: { at, certainty }, entryId }, context),
  ];
}
