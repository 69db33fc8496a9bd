import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import type { Entry, EntryKind } from '../incident/log';
import { usOf } from '../incident/parties';
import type { EntryId, PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { perChunk } from '../kernel/per-chunk';

/** A try of ours, and the entry that tells of it. */
export interface LoggedTry extends Moment {
  readonly entryId: EntryId;
}

/** Words of theirs: when, by whom and by what way, where that was written down. */
export interface SpokenWord extends Moment {
  readonly person: string | null;
  readonly channel: string | null;
}

/** What passed between a party and us as far as entries of the log tell, in order of time. */
export interface Dealings {
  /** Our tries: contact entries of ours that name the party. */
  readonly reached: readonly LoggedTry[];
  /** Their words: claims, promises and updates of theirs, and contacts in which somebody there is named. */
  readonly spoken: readonly SpokenWord[];
}

/** Dealings with one party up to `now`. A long log is looked through once; then an act costs its own chunk. [C3] */
export function dealingsWith(incident: Incident, partyId: PartyId, now: Instant): Dealings {
  const us = usOf(incident.parties)?.id ?? null;
  const reached: LoggedTry[] = [];
  const spoken: SpokenWord[] = [];
  for (const chunk of incident.log.inOrder.chunks) {
    for (const entry of entriesOfParties.of(chunk).get(partyId) ?? []) {
      if (entry.occurredAt > now) continue;
      if (isTry(entry, partyId, us)) reached.push({ ...momentOf(entry), entryId: entry.id });
      if (isWord(entry, partyId, us)) {
        spoken.push({ ...momentOf(entry), person: entry.person, channel: entry.channel });
      }
    }
  }
  return { reached, spoken };
}

/**
 * Whom a contact was with: the party it went to; of one that a person typed, such as `/call @Northline`, the party that
 * it names. An imported row says itself who contacted whom. [C3, Q1, V4]
 */
export function contactedParty(entry: Entry, usId: PartyId | null): PartyId | null {
  if (entry.kind !== 'contact') return null;
  if (entry.toPartyId !== null) return entry.toPartyId;
  return entry.origin === 'person' && entry.partyId !== usId ? entry.partyId : null;
}

const entriesOfParties = perChunk((chunk: readonly Entry[]): ReadonlyMap<PartyId, readonly Entry[]> => {
  const found = new Map<PartyId, Entry[]>();
  const add = (partyId: PartyId, entry: Entry) => {
    const known = found.get(partyId);
    if (known === undefined) found.set(partyId, [entry]);
    else known.push(entry);
  };
  for (const entry of chunk) {
    const { kind, partyId, toPartyId } = entry;
    if (entry.retraction !== null || (kind !== 'contact' && !TELLING.has(kind))) continue;
    if (partyId !== null) add(partyId, entry);
    if (kind === 'contact' && toPartyId !== null && toPartyId !== partyId) add(toPartyId, entry);
  }
  return found;
});

const TELLING: ReadonlySet<EntryKind> = new Set<EntryKind>(['claim', 'promise', 'update']);

function isTry(entry: Entry, partyId: PartyId, us: PartyId | null): boolean {
  if (contactedParty(entry, us) !== partyId) return false;
  const isOurs = entry.partyId === null || entry.partyId === us;
  // What is left of a redacted line does not tell whether anybody answered: nobody is accused of silence by it. [L5b]
  return isOurs || (entry.toPartyId === null && entry.redaction === null);
}

function isWord(entry: Entry, partyId: PartyId, us: PartyId | null): boolean {
  if (entry.partyId !== partyId) return false;
  if (entry.kind !== 'contact') return true;
  const isToUs = entry.toPartyId === null || entry.toPartyId === us;
  return partyId !== us && isToUs && entry.origin === 'person' && entry.person !== null;
}

function momentOf({ occurredAt, certainty }: Entry): Moment {
  return { at: occurredAt, certainty };
}
