import type { IncidentCommand } from '@domain/incident/decide';
import type { Incident } from '@domain/incident/incident';
import type { EntryKind } from '@domain/incident/log';
import type { PartyId } from '@domain/kernel/ids';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { at } from '@domain/kernel/sorted-list';
import type { Chance } from './chance';
import { plantedWord, sampleText } from './sample-words';

export const OUTSIDE_PARTIES: readonly string[] = [
  'Northline Broadband',
  'Kestrel Networks',
  'Voxline Telephony',
  'Harbour Mail Gateway',
  'Meridian Reputation List',
  'Tollgate Payments',
  'Castlebay Council',
];

export interface TellContext {
  readonly chance: Chance;
  /** Ours first. */
  readonly parties: readonly PartyId[];
  readonly now: Instant;
  readonly incident: Incident;
}

/** One in so many acts is not a plain entry. */
const EVERY = { attempt: 120, reply: 300, stance: 900, correction: 80, retraction: 400 } as const;
const LATE_SHARE = 0.06;

/** Kinds as often as they come in a real log: mostly what was seen and done, few decisions. */
const kinds: readonly EntryKind[] = [
  ...Array.from({ length: 32 }, (): EntryKind => 'observation'),
  ...Array.from({ length: 18 }, (): EntryKind => 'action'),
  ...Array.from({ length: 22 }, (): EntryKind => 'contact'),
  ...Array.from({ length: 8 }, (): EntryKind => 'claim'),
  ...Array.from({ length: 6 }, (): EntryKind => 'update'),
  ...Array.from({ length: 5 }, (): EntryKind => 'promise'),
  ...Array.from({ length: 4 }, (): EntryKind => 'evidence'),
  ...Array.from({ length: 3 }, (): EntryKind => 'decision'),
  'workaround',
  'milestone',
];
const people: readonly string[] = ['Priya', 'Sam', 'Leo', 'Dr Okafor', 'Marta', 'Zoë', 'a first-line agent'];
const channels: readonly string[] = ['phone', 'chat', 'social', 'email'];
const rungs: readonly string[] = ['Support phone', 'Chat or ticket', 'Social post', 'Duty manager'];

/** What somebody does next. Every act leaves one entry, or changes one that is there. */
export function nextAct(context: TellContext): IncidentCommand {
  const { chance, incident } = context;
  const count = incident.log.byId.size;
  if (plantedWord(count) !== null) return entry(context);
  if (chance.below(EVERY.attempt) === 0) return attempt(context);
  if (chance.below(EVERY.reply) === 0) return reply(context);
  if (chance.below(EVERY.stance) === 0) return stance(context);
  if (count > 20 && chance.below(EVERY.correction) === 0) return correction(context) ?? entry(context);
  if (count > 20 && chance.below(EVERY.retraction) === 0) return retraction(context) ?? entry(context);
  return entry(context);
}

function entry({ chance, parties, now, incident }: TellContext): IncidentCommand {
  const kind = chance.pick(kinds);
  const us = parties[0] ?? null;
  const outside = chance.pick(parties.slice(1));
  const isTheirs = kind === 'claim' || kind === 'update' || kind === 'promise';
  const isCall = kind === 'contact';
  const isLate = chance.next() < LATE_SHARE;
  const planted = plantedWord(incident.log.byId.size);
  return {
    type: 'LogEntry',
    kind,
    text: planted === null ? sampleText(chance) : `${sampleText(chance)} Site ${planted}.`,
    when: isLate ? { at: addMs(now, -(6 + chance.below(50)) * MINUTE), certainty: 'exact' } : null,
    partyId: isTheirs ? outside : isCall ? us : null,
    toPartyId: isCall ? outside : null,
    person: isTheirs || isCall ? chance.pick(people) : null,
    channel: isCall ? chance.pick(channels) : null,
    reference: chance.below(9) === 0 ? `NB-${4000 + chance.below(900)}` : null,
    lateReason: null,
    answersEntryId: null,
    audiences: null,
    promise: null,
    evidence: [],
  };
}

/** What a party said it would do by a moment. */
export function promiseEntry(partyId: PartyId | null, number: number, dueAt: Instant): IncidentCommand {
  const words = `Crew number ${number} on site`;
  return {
    type: 'LogEntry',
    kind: 'promise',
    text: words,
    when: null,
    partyId,
    toPartyId: null,
    person: null,
    channel: null,
    reference: null,
    lateReason: null,
    answersEntryId: null,
    audiences: null,
    promise: { words, due: { at: dueAt, certainty: 'exact' }, byPartyId: partyId, toPartyId: null },
    evidence: [],
  };
}

function attempt({ chance, parties }: TellContext): IncidentCommand {
  return {
    type: 'LogAttempt',
    partyId: chance.pick(parties.slice(1)),
    channel: chance.pick(channels),
    rung: chance.pick(rungs),
    person: chance.pick(people),
    reference: null,
    when: null,
    minutes: 10 + chance.below(50),
    minutesOnHold: chance.below(10),
    text: sampleText(chance),
    ended: 'no-answer',
    deflectedTo: null,
    post: null,
    evidence: [],
    promise: null,
  };
}

function reply({ chance, parties }: TellContext): IncidentCommand {
  return {
    type: 'LogReply',
    partyId: chance.pick(parties.slice(1)),
    channel: chance.pick(channels),
    person: chance.pick(people),
    when: null,
    text: sampleText(chance),
    automatic: chance.below(3) === 0,
    asksUs: chance.below(4) === 0,
    saysFixed: false,
  };
}

function stance({ chance, parties }: TellContext): IncidentCommand {
  return {
    type: 'TakeStance',
    partyId: chance.pick(parties.slice(1)),
    stance: chance.pick(['investigating', 'denies', 'accepts', 'silent'] as const),
    pointsAtPartyId: null,
    when: null,
    words: sampleText(chance),
    entryId: null,
  };
}

function correction({ chance, incident }: TellContext): IncidentCommand | null {
  const entry = at(incident.log.inOrder, chance.below(incident.log.inOrder.size));
  if (entry === undefined || entry.retraction !== null) return null;
  const { id, kind, text, partyId, toPartyId, person, channel, reference } = entry;
  const fields = { kind, when: null, partyId, toPartyId, person, channel, reference };
  return {
    type: 'CorrectEntry',
    entryId: id,
    ...fields,
    text: `${text} (time checked)`,
    reason: 'Read it off the phone',
  };
}

function retraction({ chance, incident }: TellContext): IncidentCommand | null {
  const entry = at(incident.log.inOrder, chance.below(incident.log.inOrder.size));
  if (entry === undefined || entry.retraction !== null) return null;
  return { type: 'RetractEntry', entryId: entry.id, reason: 'Said twice' };
}
