import type { CommitmentTerms } from '@domain/incident/commitments.decide';
import type { When } from '@domain/incident/deciding';
import type { DecisionTerms } from '@domain/incident/decisions.decide';
import type { EntryKind } from '@domain/incident/log';
import { partyIdSchema } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { firstInstantAt, wallTimeOf } from '@domain/kernel/zone';
import { readSaidDue, readSaidWhen } from '../when/read-said';
import { emptyWhen, type WhenInput, type WhenReading } from '../when/read-when';
import { dueWordsIn } from './grammar/due-words';
import type { PartyWords } from './grammar/party-words';
import { promiseClause } from './grammar/promise-words';
import type { PromiseChoice } from './promise-choice';

/** A promise as it will be logged with its entry; of a decision, when it will be done. [L10, M1, D2] */
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
  // "Fail over at 11:15 unless recovered": with a condition any time ahead is when it will be done. [D2]
  const isCondition = kind === 'decision' && /\bunless\b/i.test(text);
  const found = source.isPlain
    ? null
    : dueWordsIn(
        text,
        promisedFrom(source.when, reading),
        reading.zone,
        isKind || isCondition || choice.isPromise === true,
      );
  const isSaid = (kind === 'contact' || kind === 'claim') && party !== null;
  const isFound = found !== null && (found.isSure || isCondition);
  const isDated = choice.due === null ? isFound : choice.due.text !== '';
  const isTimer = kind === 'decision' && isDated;
  const other = party ?? source.to;
  const promise: PlannedPromise = {
    words: choice.words ?? (kind === 'decision' ? text : promiseClause(text, found)),
    due: choice.due ?? found?.due ?? emptyWhen,
    dueWords: found?.words ?? '',
    notes: choice.due === null ? (found?.notes ?? []) : [],
    by: other === null ? 'us' : (choice.by ?? (party === null ? 'us' : 'them')),
    other,
    toPartyId: party !== null && source.to?.kind === 'known' ? source.to.id : null,
  };
  if (choice.isPromise ?? (isKind || isTimer || (isSaid && isDated))) return { promise, offered: null };
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
  return readSaidDue(due, promisedFrom(entry.when, { now, zone }), zone);
}

/** The promise as the terms of a command; `partyId` is that of the other side. */
export function termsOf({ words, by, toPartyId }: PlannedPromise, due: When, partyId: string | null): CommitmentTerms {
  const other = partyIdSchema.safeParse(partyId).data ?? null;
  const to = partyIdSchema.safeParse(toPartyId).data ?? null;
  return by === 'them'
    ? { words, due, byPartyId: other, toPartyId: to }
    : { words, due, byPartyId: null, toPartyId: other };
}

/** A decision as the terms of a command: put off until `due`, or taken. [D1, D2] */
export function decisionOf(text: string, promise: PlannedPromise | null, due: When): DecisionTerms {
  return { what: promise?.words ?? text, reason: null, options: [], due: promise === null ? null : due, unless: null };
}

/** The moment that a promise looks forward from: that of its entry; of an entry of a mere date its beginning. */
function promisedFrom(when: WhenInput, { now, zone }: Reading): Instant {
  const reading = readSaidWhen(when, now, zone);
  if (reading.kind === 'twice') return reading.first;
  if (reading.kind !== 'moment') return now;
  if (reading.certainty !== 'day') return reading.at;
  return firstInstantAt({ ...wallTimeOf(reading.at, zone), hour: 0, minute: 0 }, zone) ?? reading.at;
}
