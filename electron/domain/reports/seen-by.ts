import type { ReadableKind } from '../incident/audiences';
import { type Incident, initialIncident } from '../incident/incident';
import type { Lifecycle } from '../incident/lifecycle';
import type { Entry } from '../incident/log';
import type { Party } from '../incident/parties';
import type { Workaround } from '../incident/workarounds';
import { type PartyId, partyIdSchema } from '../kernel/ids';
import { type SortedList, sortedListOf, toArray } from '../kernel/sorted-list';
import { maySee, maySeeEarlier, type Readable, type Reader } from './visibility';

/** What a reader may see of an incident, and how much of each kind was left out. [R3] */
export interface Seen {
  readonly incident: Incident;
  readonly leftOut: Readonly<Partial<Record<ReadableKind, number>>>;
}

/**
 * The incident as a reader outside of the war room may know it: an incident like any other, so that every form of report
 * works on it. It is built up from an empty one: a room that is not named here stays empty, so nothing new can slip
 * through. Phase and times are told to everybody. A party that the reader may not know is "Another party". [R3, L7]
 */
export function seenBy(whole: Incident, reader: Reader): Seen {
  if (reader === 'war-room') return { incident: whole, leftOut: {} };
  const leftOut: Partial<Record<ReadableKind, number>> = {};
  const sees = <Kind extends ReadableKind>(kind: Kind, item: Readable[Kind]): boolean => {
    if (maySee(whole, reader, kind, item)) return true;
    leftOut[kind] = (leftOut[kind] ?? 0) + 1;
    return false;
  };
  const named = new Map<PartyId, PartyId>();
  const hide = (id: PartyId | null) => (id === null ? null : hidden(whole, reader, named, id));
  const known = (id: PartyId) => hidden(whole, reader, named, id);
  const pick = <Kind extends ReadableKind, Item extends Readable[Kind]>(
    kind: Kind,
    list: SortedList<Item>,
    change: (item: Item) => Item = (item) => item,
  ): SortedList<Item> =>
    sortedListOf(
      list.keyOf,
      toArray(list)
        .filter((item) => sees(kind, item))
        .map(change),
    );

  const entries = pick('entry', whole.log.inOrder, (entry) => outsideEntry(whole, reader, entry, hide));
  const evidence = pick('evidence', whole.evidence.byId, (one) => ({
    ...one,
    detachment: one.detachment === null ? null : { ...one.detachment, reason: null },
  }));
  const { escalations, attempts, replies } = whole.escalations;
  const incident: Incident = {
    ...initialIncident,
    lifecycle: outsideLifecycle(whole.lifecycle, sees),
    log: { inOrder: entries, byId: sortedListOf(whole.log.byId.keyOf, toArray(entries)) },
    evidence: { byId: evidence, byEntry: sortedListOf(whole.evidence.byEntry.keyOf, toArray(evidence)) },
    escalations: {
      escalations: pick('escalation', escalations, (one) => ({ ...one, partyId: known(one.partyId) })),
      attempts: pick('attempt', attempts, (one) => ({ ...one, partyId: known(one.partyId) })),
      replies: pick('reply', replies, (one) => ({ ...one, partyId: known(one.partyId) })),
    },
    stances: pick('stance', whole.stances, (one) => ({
      ...one,
      partyId: known(one.partyId),
      pointsAtPartyId: hide(one.pointsAtPartyId),
      asMade: { words: one.words },
    })),
    commitments: pick('commitment', whole.commitments, (one) => {
      const between = { byPartyId: hide(one.byPartyId), toPartyId: hide(one.toPartyId) };
      // What it said before its entry was corrected is not for others.
      return { ...one, ...between, asMade: { ...one.asMade, ...between, promise: one.promise, note: one.note } };
    }),
    allClears: pick('all-clear', whole.allClears, (one) => ({ ...one, partyId: known(one.partyId) })),
    hypotheses: pick('hypothesis', whole.hypotheses),
    checks: { runs: pick('check', whole.checks.runs), intervals: [], setAside: [] },
    decisions: pick('decision', whole.decisions, (one) => ({ ...one, asMade: { what: one.what } })),
    workarounds: whole.workarounds.filter((one) => sees('workaround', one)).map((one) => outsideWorkaround(one, hide)),
    statusUpdates: { sent: pick('status-update', whole.statusUpdates.sent), cadences: [] },
    lastRecordedAt: whole.lastRecordedAt,
  };
  const parties = whole.parties.flatMap((party) => outsideParty(party, sees, named, known));
  return { incident: { ...incident, parties }, leftOut };
}

type Sees = <Kind extends ReadableKind>(kind: Kind, item: Readable[Kind]) => boolean;

/** Phase and times; words only where they may be read. Who leads is ours. */
function outsideLifecycle(lifecycle: Lifecycle, sees: Sees): Lifecycle {
  const { resolved } = lifecycle;
  const confirmation = resolved !== null && sees('resolution', null) ? resolved.confirmation : '';
  return {
    ...lifecycle,
    title: sees('title', null) ? lifecycle.title : '',
    lead: null,
    impact: lifecycle.impact !== null && sees('impact', null) ? lifecycle.impact : null,
    phases: lifecycle.phases.map((step) => ({
      ...step,
      resolution: step.resolution === null ? null : { ...step.resolution, confirmation },
    })),
    began: lifecycle.began.map((began) => ({ ...began, reason: null })),
    resolved: resolved === null ? null : { ...resolved, confirmation },
    setAside: null,
    clockJumps: [],
    restores: [],
  };
}

function outsideEntry(
  whole: Incident,
  reader: Reader,
  entry: Entry,
  hide: (id: PartyId | null) => PartyId | null,
): Entry {
  const parties = { partyId: hide(entry.partyId), toPartyId: hide(entry.toPartyId) };
  const earlier = maySeeEarlier(whole, reader, entry) ? entry.earlier : [];
  return {
    ...entry,
    ...parties,
    earlier: earlier.map(({ content, ...rest }) => ({
      ...rest,
      content: { ...content, partyId: hide(content.partyId), toPartyId: hide(content.toPartyId) },
      reason: null,
    })),
    retraction: entry.retraction === null ? null : { ...entry.retraction, reason: null },
    redaction: entry.redaction === null ? null : { ...entry.redaction, reason: '' },
    pin: null,
  };
}

/** What it is and since when it helps. Whom it is done for, what it breaks and how it is undone is ours. */
function outsideWorkaround(
  { id, title, byPartyId, state, moves, steps }: Workaround,
  hide: (id: PartyId | null) => PartyId | null,
): Workaround {
  const ours = { sideEffects: null, verify: null, recheckMinutes: null, rechecks: [], targets: [] } as const;
  const shown = steps.filter(({ part }) => part === 'do');
  return { ...ours, ticks: new Map(), id, title, byPartyId: hide(byPartyId), state, moves, steps: shown };
}

/** The party's name and references where the reader may know it; its nameless place where something points at it. */
function outsideParty(
  party: Party,
  sees: Sees,
  named: ReadonlyMap<PartyId, PartyId>,
  known: (id: PartyId) => PartyId,
): readonly Party[] {
  const isSeen = sees('party', party);
  const ownershipNotes = party.ownershipNotes.filter((note) => sees('ownership-note', note));
  const accounts = party.accounts.filter((account) => sees('account', account));
  if (!isSeen && !named.has(party.id) && ownershipNotes.length + accounts.length === 0) return [];
  const ours = { contract: 'unknown', contractThrough: null, ballPasses: [], nextChaseAt: null, vendor: null } as const;
  const { id, name, role, references, setAside } = party;
  const shown = { ...ours, ownershipNotes, accounts, setAside };
  if (isSeen) return [{ ...shown, id, name, role, references }];
  return [{ ...shown, id: known(id), name: OTHER, role: 'other', references: [] }];
}

const OTHER = 'Another party';

/** The id under which a reader meets a party: a case file's ids are names, so those of hidden parties are replaced. */
function hidden(whole: Incident, reader: Reader, named: Map<PartyId, PartyId>, id: PartyId): PartyId {
  const party = whole.parties.find((one) => one.id === id);
  if (party !== undefined && maySee(whole, reader, 'party', party)) return id;
  const alias = named.get(id) ?? partyIdSchema.parse(`another-party-${named.size + 1}`);
  named.set(id, alias);
  return alias;
}
