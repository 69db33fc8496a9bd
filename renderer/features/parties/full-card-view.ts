import type { Attempt } from '@domain/incident/escalations';
import type { Incident } from '@domain/incident/incident';
import type { Moment } from '@domain/incident/lifecycle';
import type { Entry } from '@domain/incident/log';
import { type Party, usOf } from '@domain/incident/parties';
import { type Stance, stancesOf } from '@domain/incident/stances';
import { attemptEndName } from '@domain/incident/words';
import type { EntryId } from '@domain/kernel/ids';
import { addMs, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { get, values } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { endOf, type PartyClock, partyClock } from '@domain/queries/clocks';
import { contactedParty } from '@domain/queries/dealings';
import type { Finding } from '@domain/queries/ownership';
import { type PersonOfParty, peopleOfParty } from '@domain/queries/people-of-party';
import { partyCardView } from './party-card-view';

/** A try of ours, or a word of theirs: when, by what way and by whom, the words, and the entry that tells of it. */
export interface TrailStep extends Moment {
  readonly entryId: EntryId | null;
  readonly how: string;
  readonly words: string | null;
}

/** What the full card shows beside what the narrow one does. */
export interface FullCardView {
  readonly lastTry: TrailStep | null;
  /** The last that a person there said; automatic replies are of no use. [E3] */
  readonly lastAnswer: TrailStep | null;
  readonly ball: PartyClock['ball'];
  /** How long the ball has been with them in all, in milliseconds, where that is more than this time. [C3] */
  readonly withThemInAllMs: number | null;
  /** Newest first. [P1] */
  readonly stances: readonly Stance[];
  /** What we found of the newest, where it says fixed. [A2] */
  readonly finding: Finding | null;
  /** What others say of them: whoever pointed at them, and still does. [P4] */
  readonly pointedAtBy: readonly { readonly party: Party; readonly stance: Stance }[];
  readonly people: readonly PersonOfParty[];
}

/** The full card of a party; `moment` is cut to minutes, and what was written down within that minute counts. [P1, C3] */
export function fullCardView(incident: Incident, party: Party, moment: Instant): FullCardView {
  const clock = partyClock(incident, party, addMs(moment, MINUTE));
  const { ball } = clock;
  const inAll = partyClock(incident, party, moment).withThemMs;
  const thisTime = ball?.with === 'them' ? msBetween(ball.since, endOf(incident, moment)) : 0;
  return {
    lastTry: lastTryOf(incident, party, clock),
    lastAnswer: lastAnswerOf(incident, party, clock),
    ball,
    withThemInAllMs: inAll > Math.max(thisTime, 0) ? inAll : null,
    finding: partyCardView(incident, party, moment).finding,
    stances: stancesOf(incident.stances, party.id).toReversed(),
    pointedAtBy: incident.parties.flatMap((other) => {
      const stance = stancesOf(incident.stances, other.id).at(-1);
      return stance?.pointsAtPartyId === party.id && !other.setAside ? [{ party: other, stance }] : [];
    }),
    people: peopleOfParty(incident, party.id),
  };
}

/** The last attempt, or a later contact entry of ours with them. */
function lastTryOf(incident: Incident, party: Party, { lastAttempt, lastReachedOut }: PartyClock): TrailStep | null {
  if (lastReachedOut === null) return null;
  const us = usOf(incident.parties)?.id ?? null;
  if (lastAttempt !== null && lastAttempt.at >= lastReachedOut.at) {
    const { at, certainty, entryId, asked } = lastAttempt;
    // What was asked and what came of it is most often the entry's own words.
    const written = entryId === null ? undefined : get(incident.log.byId, entryId)?.text;
    return { at, certainty, entryId, how: attemptText(lastAttempt), words: asked ?? written ?? null };
  }
  return stepOf(
    lastReachedOut,
    entryAt(incident, lastReachedOut, (one) => contactedParty(one, us) === party.id),
  );
}

/** Their last answer to us, or a later word of theirs in the log. */
function lastAnswerOf(incident: Incident, party: Party, { lastReply, lastSpoke }: PartyClock): TrailStep | null {
  const isReply = lastReply !== null && (lastSpoke === null || lastReply.at >= lastSpoke.at);
  const entry = isReply || lastSpoke === null ? null : entryAt(incident, lastSpoke, (one) => one.partyId === party.id);
  if (lastSpoke !== null && entry !== null) return stepOf(lastSpoke, entry);
  if (lastReply === null) return null;
  const { at, certainty, entryId, person, channel, text } = lastReply;
  return { at, certainty, entryId, how: wayOf(person, channel), words: text };
}

function entryAt(incident: Incident, { at }: Moment, isWanted: (entry: Entry) => boolean): Entry | null {
  const entries = [...values(incident.log.inOrder)];
  return entries.findLast((one) => one.occurredAt === at && one.retraction === null && isWanted(one)) ?? null;
}

function stepOf({ at, certainty }: Moment, entry: Entry | null): TrailStep {
  const how = wayOf(entry?.person ?? null, entry?.channel ?? null);
  return { at, certainty, entryId: entry?.id ?? null, how, words: entry?.text ?? null };
}

/** `Priya, phone`. */
function wayOf(person: string | null, channel: string | null): string {
  return [person ?? '', channel ?? '']
    .filter((part) => part !== '')
    .map(visibleText)
    .join(', ');
}

/** `Support phone, phone, Priya: answered, 24 min, 19 on hold`. */
function attemptText({ rung, channel, person, ended, deflectedTo, minutes, minutesOnHold }: Attempt): string {
  const how = [rung, channel, person ?? ''].filter((part) => part !== '').map(visibleText);
  const end = `${attemptEndName(ended)}${deflectedTo === null ? '' : ` ${visibleText(deflectedTo)}`}`;
  const spent = minutes === null ? '' : `, ${minutes} min`;
  const hold = minutesOnHold === null ? '' : `, ${minutesOnHold} min on hold`;
  return `${[...new Set(how)].join(', ')}: ${end.charAt(0).toLowerCase()}${end.slice(1)}${spent}${hold}`;
}
