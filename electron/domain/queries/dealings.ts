import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import type { Entry } from '../incident/log';
import { usOf } from '../incident/parties';
import type { PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { perChunk } from '../kernel/per-chunk';

/** What passed between a party and us as far as entries of the log tell, in order of time. */
export interface Dealings {
  /** Our tries: contact entries of ours that name the party. */
  readonly reached: readonly Moment[];
  /** Their words: claims, promises and updates of theirs. */
  readonly spoken: readonly Moment[];
}

/** Dealings with one party up to `now`. A long log is looked through once; then an act costs its own chunk. [C3] */
export function dealingsWith(incident: Incident, partyId: PartyId, now: Instant): Dealings {
  const us = usOf(incident.parties)?.id ?? null;
  const reached: Moment[] = [];
  const spoken: Moment[] = [];
  for (const chunk of incident.log.inOrder.chunks) {
    const some = entriesOfParties.of(chunk).get(partyId);
    if (some === undefined) continue;
    for (const entry of some.contacts) {
      const isOurs = entry.partyId === null || entry.partyId === us;
      if (isOurs && entry.occurredAt <= now) reached.push(momentOf(entry));
    }
    for (const entry of some.words) if (entry.occurredAt <= now) spoken.push(momentOf(entry));
  }
  return { reached, spoken };
}

interface EntriesOfParty {
  readonly contacts: Entry[];
  readonly words: Entry[];
}

const entriesOfParties = perChunk((chunk: readonly Entry[]): ReadonlyMap<PartyId, EntriesOfParty> => {
  const found = new Map<PartyId, EntriesOfParty>();
  const of = (partyId: PartyId) => {
    const known = found.get(partyId) ?? { contacts: [], words: [] };
    found.set(partyId, known);
    return known;
  };
  for (const entry of chunk) {
    if (entry.retraction !== null) continue;
    const { kind, partyId, toPartyId } = entry;
    if (kind === 'contact' && toPartyId !== null) of(toPartyId).contacts.push(entry);
    const isWord = kind === 'claim' || kind === 'promise' || kind === 'update';
    if (isWord && partyId !== null) of(partyId).words.push(entry);
  }
  return found;
});

function momentOf({ occurredAt, certainty }: Entry): Moment {
  return { at: occurredAt, certainty };
}
