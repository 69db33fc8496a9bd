import type { CommitmentTerms } from '@domain/incident/commitments.decide';
import type { When } from '@domain/incident/deciding';
import type { EntryKind } from '@domain/incident/log';
import { partyIdSchema } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { readWallTime, wallTimeOf } from '@domain/kernel/zone';
import { readDue } from '../when/read-due';
import { emptyWhen, readWhen, type WhenInput, type WhenReading } from '../when/read-when';
import { dueWordsIn } from './grammar/due-words';
import type { PartyWords } from './grammar/party-words';
import { promiseClause } from './grammar/promise-words';
import type { PromiseChoice } from './promise-choice';

/** A promise as it will be logged with its entry. [L10, M1] */
export interface PlannedPromise {
  readonly words: string;
  /** Empty text: no time was given. */
  readonly due: WhenInput;
  /** The words that said when; empty where none did. */
  readonly dueWords: string;
  /** How they were read, where that is not plain. */
  readonly notes: readonly string[];
  readonly by: 'them' | 'us';
  /** The other side; null: nobody in particular. */
  readonly other: PartyWords | null;
  /** Whom they promised it to, where that is not us. */
  readonly toPartyId: string | null;
}

/** What of an entry decides whether it promises anything. */
interface PromiseSource {
  readonly kind: EntryKind;
  readonly text: string;
  readonly when: WhenInput;
  /** Words that are left as typed are not read. */
  readonly isPlain: boolean;
  readonly choice: PromiseChoice;
  /** The outside parties of the entry: who said it, and whom it was said to. */
  readonly party: PartyWords | null;
  readonly to: PartyWords | null;
}

interface Reading {
  readonly now: Instant;
  readonly zone: string;
}

/**
 * The promise of an entry, and the one that is only offered. On by itself where a promise was said to be one, and where
 * a named party was reached or claimed something with a time ahead; elsewhere a time ahead is as likely a plan. [L10]
 */
export function plannedPromise(
  source: PromiseSource,
  reading: Reading,
): { readonly promise: PlannedPromise | null; readonly offered: PlannedPromise | null } {
  const { kind, text, choice, party } = source;
  const isKind = kind === 'promise';
  const found = source.isPlain
    ? null
    : dueWordsIn(text, promisedFrom(source.when, reading), reading.zone, isKind || choice.isPromise === true);
  const isSaid = (kind === 'contact' || kind === 'claim') && party !== null;
  const isDated = choice.due === null ? found?.isSure === true : choice.due.text !== '';
  const other = party ?? source.to;
  const promise: PlannedPromise = {
    words: choice.words ?? promiseClause(text, found),
    due: choice.due ?? found?.due ?? emptyWhen,
    dueWords: found?.words ?? '',
    notes: choice.due === null ? (found?.notes ?? []) : [],
    by: other === null ? 'us' : (choice.by ?? (party === null ? 'us' : 'them')),
    other,
    toPartyId: party !== null && source.to?.kind === 'known' ? source.to.id : null,
  };
  if (choice.isPromise ?? (isKind || (isSaid && isDated))) return { promise, offered: null };
  const isOffered = choice.isPromise === null && found !== null && (found.isSure || isSaid);
  return { promise: null, offered: isOffered ? promise : null };
}

/** When it is due, as it will be kept. It looks forward from the entry; a whole date before it warns. [L4, L10] */
export function plannedDue(
  entry: { readonly when: WhenInput },
  { due }: PlannedPromise,
  now: Instant,
  zone: string,
): WhenReading {
  return readDue(due, promisedFrom(entry.when, { now, zone }), zone);
}

/** The promise as the terms of a command; `partyId` is that of the other side. */
export function termsOf({ words, by, toPartyId }: PlannedPromise, due: When, partyId: string | null): CommitmentTerms {
  const other = partyIdSchema.safeParse(partyId).data ?? null;
  const to = partyIdSchema.safeParse(toPartyId).data ?? null;
  return by === 'them'
    ? { words, due, byPartyId: other, toPartyId: to }
    : { words, due, byPartyId: null, toPartyId: other };
}

/** The moment that a promise looks forward from: that of its entry; of an entry of a mere date its beginning. */
function promisedFrom(when: WhenInput, { now, zone }: Reading): Instant {
  const reading = readWhen(when, now, zone);
  if (reading.kind === 'twice') return reading.first;
  if (reading.kind !== 'moment') return now;
  if (reading.certainty !== 'day') return reading.at;
  const midnight = readWallTime({ ...wallTimeOf(reading.at, zone), hour: 0, minute: 0 }, zone);
  if (midnight.kind === 'impossible') return reading.at;
  return midnight.kind === 'once'
    ? midnight.instant
    : midnight.kind === 'twice'
      ? midnight.first
      : midnight.movedForward;
}
