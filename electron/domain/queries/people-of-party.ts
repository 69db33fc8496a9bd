import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import { usOf } from '../incident/parties';
import type { PartyId } from '../kernel/ids';
import { values } from '../kernel/sorted-list';

/** Somebody whom we met at a party, by the name that was written down; null: nobody was named. */
export interface PersonOfParty {
  readonly name: string | null;
  /** The ways by which, the last one first. */
  readonly channels: readonly string[];
  readonly last: Moment;
}

interface Meeting extends Moment {
  readonly person: string | null;
  readonly channel: string | null;
}

/**
 * Persons and channels met at a party, the last one first: in our tries, their replies, and the entries between us. What
 * nobody was named in stands under one line. Retracted entries tell of nobody. [P1]
 */
export function peopleOfParty(incident: Incident, partyId: PartyId): readonly PersonOfParty[] {
  const people = new Map<string, PersonOfParty>();
  const meetings = meetingsWith(incident, partyId).toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
  for (const { person, channel, at, certainty } of meetings) {
    const key = person?.toLowerCase() ?? '';
    const known = people.get(key) ?? { name: person, channels: [], last: { at, certainty } };
    const isNew = channel !== null && channel !== '' && !known.channels.includes(channel);
    people.set(key, isNew ? { ...known, channels: [...known.channels, channel] } : known);
  }
  return [...people.values()].filter(({ name, channels }) => name !== null || channels.length > 0);
}

function meetingsWith(incident: Incident, partyId: PartyId): readonly Meeting[] {
  const us = usOf(incident.parties)?.id ?? null;
  const meetings: Meeting[] = [];
  for (const entry of values(incident.log.inOrder)) {
    const isOurs = entry.partyId === null || entry.partyId === us;
    const isWithThem = entry.partyId === partyId || (isOurs && entry.toPartyId === partyId);
    if (!isWithThem || entry.retraction !== null || entry.redaction !== null) continue;
    const { occurredAt: at, certainty, person, channel } = entry;
    meetings.push({ at, certainty, person, channel });
  }
  const { escalations, attempts, replies } = incident.escalations;
  const inTrail = [...values(attempts), ...values(replies)].filter((one) => one.partyId === partyId);
  for (const { at, certainty, person, channel } of inTrail) meetings.push({ at, certainty, person, channel });
  // An imported case tells of escalations without each try.
  for (const { partyId: toward, openedAt: at, certainty, channel } of values(escalations)) {
    if (toward === partyId) meetings.push({ at, certainty, person: null, channel });
  }
  return meetings;
}
