import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import type { Entry, EntryKind } from '../incident/log';
import { usOf } from '../incident/parties';
import type { EntryId, PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { groupedPerChunk } from '../kernel/per-chunk';

/** Words of theirs: when, by whom and by what way, where that was written down. */
export interface SpokenWord extends Moment {
  readonly person: string | null;
  readonly channel: string | null;
}

/** A try of ours that the log tells of. */
export interface LoggedTry extends Moment {
  readonly channel: string | null;
  /** False for a row of an imported case, which says itself what was tried. */
  readonly isTyped: boolean;
  /** Somebody there is named, so that it was their word as well. */
  readonly isAnswered: boolean;
}

/**
 * What passed between a party and us as far as entries of the log tell. Of a log of 100,000 only what is asked for is
 * looked at: chunks that lie outside of the time, or do not name the party, are passed over.
 */
export interface Dealings {
  /** Their last word up to `now`: a claim, promise or update of theirs, or a contact in which somebody there is named. */
  readonly lastWord: SpokenWord | null;
  /** Our last try up to `now`: a contact entry of ours that names the party. */
  readonly lastTry: Moment | null;
  /** Our tries after a moment, from the very first where it is null, up to and at another one; in order of time. */
  readonly tries: (after: Instant | null, upTo: Instant) => Iterable<LoggedTry>;
}

/** Dealings with one party up to `now`, without the tries that are `told` elsewhere. [C3] */
export function dealingsWith(
  incident: Incident,
  partyId: PartyId,
  now: Instant,
  told: ReadonlySet<EntryId | null> = new Set(),
): Dealings {
  const { chunks } = incident.log.inOrder;
  const us = usOf(incident.parties)?.id ?? null;
  const isNewTry = (entry: Entry) => isTry(entry, partyId, us) && !told.has(entry.id);
  const last = (isWanted: (entry: Entry) => boolean): Entry | null => {
    for (let i = chunks.length - 1; i >= 0; i--) {
      const found = entriesOf(chunks[i], partyId).findLast((entry) => entry.occurredAt <= now && isWanted(entry));
      if (found !== undefined) return found;
    }
    return null;
  };
  const word = last((entry) => isWord(entry, partyId, us));
  const lastTry = last(isNewTry);
  return {
    lastWord: word === null ? null : { ...momentOf(word), person: word.person, channel: word.channel },
    lastTry: lastTry === null ? null : momentOf(lastTry),
    *tries(after, upTo) {
      for (let i = firstAfter(chunks, after); i < chunks.length; i++) {
        if ((chunks[i]?.[0]?.occurredAt ?? '') > upTo) return;
        for (const one of triesIn(chunks[i], { partyId, us, told })) {
          if ((after === null || one.at > after) && one.at <= upTo) yield one;
        }
      }
    },
  };
}

interface Between {
  readonly partyId: PartyId;
  /** Null where nobody is us. */
  readonly us: PartyId | null;
  /** Entries of tries that are told elsewhere. */
  readonly told: ReadonlySet<EntryId | null>;
}

/** Our tries among the entries of one chunk of the log, in their order. [C3] */
export function triesIn(chunk: readonly Entry[] | undefined, { partyId, us, told }: Between): readonly LoggedTry[] {
  return entriesOf(chunk, partyId)
    .filter((entry) => isTry(entry, partyId, us) && !told.has(entry.id))
    .map((entry) => {
      const isAnswered = isWord(entry, partyId, us);
      return { ...momentOf(entry), channel: entry.channel, isTyped: entry.origin === 'person', isAnswered };
    });
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

const entriesOfParties = groupedPerChunk(({ kind, partyId, toPartyId, retraction }: Entry): readonly PartyId[] => {
  if (retraction !== null || (kind !== 'contact' && !TELLING.has(kind))) return [];
  const to = kind === 'contact' && toPartyId !== partyId ? toPartyId : null;
  return [partyId, to].filter((id) => id !== null);
});

/** The entries of a chunk that tell of dealings with a party, in their order. */
export function entriesOf(chunk: readonly Entry[] | undefined, partyId: PartyId): readonly Entry[] {
  return (chunk === undefined ? undefined : entriesOfParties.of(chunk).get(partyId)) ?? [];
}

const TELLING: ReadonlySet<EntryKind> = new Set<EntryKind>(['claim', 'promise', 'update']);

/** Index of the first chunk in which anything happened after a moment; chunks lie in order of occurrence. */
function firstAfter(chunks: readonly (readonly Entry[])[], after: Instant | null): number {
  if (after === null) return 0;
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.at(-1)?.occurredAt ?? '') > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
