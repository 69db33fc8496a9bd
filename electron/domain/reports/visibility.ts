import type { AllClear } from '../incident/all-clears';
import { audienceMarksOf, type ReadableKind } from '../incident/audiences';
import type { Check } from '../incident/checks';
import type { Commitment } from '../incident/commitments';
import type { Decision } from '../incident/decisions';
import type { Attempt, Escalation, Reply } from '../incident/escalations';
import type { Evidence } from '../incident/evidence';
import type { Hypothesis } from '../incident/hypotheses';
import type { Incident } from '../incident/incident';
import type { Entry, EntryContent } from '../incident/log';
import { type Noted, type Party, partyOf } from '../incident/parties';
import type { Stance } from '../incident/stances';
import type { StatusUpdate } from '../incident/status-updates';
import type { Workaround } from '../incident/workarounds';
import type { PartyId } from '../kernel/ids';
import { get } from '../kernel/sorted-list';

/** Who reads: we, from whom nothing is kept, or somebody outside of the war room, who is a set of audiences. [R3, L7] */
export type Reader = 'war-room' | ReadonlySet<string>;

/** What we tell everybody is known to everybody; what customers are told, our own staff may know, and the owner all of it. */
export const STAFF: Reader = new Set(['staff', 'customer', 'public']);
export const OWNER: Reader = new Set(['owner', 'staff', 'customer', 'public']);
export const CUSTOMERS: Reader = new Set(['customer', 'public']);

/** One party, which sees what we told it, what it told us, and what is public; never another's. [L7] */
export function vendorReader(partyId: string): Reader {
  return new Set([`vendor:${partyId}`, 'public']);
}

/** Objects by their kind; nothing where there is only one of it. */
export interface Readable {
  readonly title: null;
  readonly impact: null;
  readonly resolution: null;
  readonly party: Party;
  readonly 'ownership-note': Noted;
  readonly account: Noted;
  readonly entry: Entry;
  readonly evidence: Evidence;
  readonly escalation: Escalation;
  readonly attempt: Attempt;
  readonly reply: Reply;
  readonly stance: Stance;
  readonly commitment: Commitment;
  readonly 'all-clear': AllClear;
  readonly hypothesis: Hypothesis;
  readonly check: Check;
  readonly decision: Decision;
  readonly workaround: Workaround;
  readonly 'status-update': StatusUpdate;
}

type Mark = readonly string[];

const INTERNAL: Mark = [];
/** The statement of what is down and who is hit is made for those whom it hits: our own people, unless said otherwise. */
const OUR_PEOPLE: Mark = ['staff', 'owner'];
const EVERYBODY: Mark = ['public'];

/** What nobody marked: who may read it. The one table of L7. */
const defaults: { readonly [Kind in ReadableKind]: (item: Readable[Kind], incident: Incident) => Mark } = {
  title: () => OUR_PEOPLE,
  impact: () => OUR_PEOPLE,
  resolution: () => INTERNAL,
  party: (party) => (party.role === 'us' ? EVERYBODY : vendor(party.id)),
  'ownership-note': () => INTERNAL,
  account: () => INTERNAL,
  entry: (entry, incident) => betweenUsAnd(entry, incident),
  evidence: () => INTERNAL,
  escalation: ({ partyId }) => vendor(partyId),
  attempt: ({ partyId }) => vendor(partyId),
  reply: ({ partyId }) => vendor(partyId),
  stance: () => INTERNAL,
  commitment: ({ byPartyId, toPartyId }, incident) => betweenParties(byPartyId, toPartyId, incident),
  'all-clear': () => INTERNAL,
  hypothesis: () => INTERNAL,
  check: () => INTERNAL,
  decision: () => INTERNAL,
  workaround: () => INTERNAL,
  'status-update': ({ audience }) => [audience],
};

/**
 * Whether a reader may see an object as it reads now: the one decision for every form of every report. A mark that
 * somebody set on it counts, else the mark of the entry that tells of it, else the table. [R3, L7]
 */
export function maySee<Kind extends ReadableKind>(
  incident: Incident,
  reader: Reader,
  kind: Kind,
  item: Readable[Kind],
): boolean {
  return reader === 'war-room' || marksOn(incident, kind, item).every((mark) => reads(reader, mark));
}

/**
 * Whether a reader may see what an entry said before it was corrected: only who could have read it under every mark that
 * it ever had, since a mark that was widened later was meant for the words of then. [L7, L5]
 */
export function maySeeEarlier(incident: Incident, reader: Reader, entry: Entry): boolean {
  if (reader === 'war-room') return true;
  const said = [entry.audiences, ...audienceMarksOf(incident.audiences, 'entry', entry.id).map((one) => one.audiences)];
  const marks = said.flatMap((mark) => (mark === null ? entryDefaults(incident, entry) : [mark]));
  return marks.every((mark) => reads(reader, mark));
}

/** Who may read an object as it reads now, for a control that changes it; the strictest where several marks hold. [L7] */
export function audiencesOf<Kind extends ReadableKind>(
  incident: Incident,
  kind: Kind,
  item: Readable[Kind],
): readonly string[] {
  const [first = [], ...others] = marksOn(incident, kind, item);
  return first.filter((audience) => others.every((mark) => mark.includes(audience)));
}

/** The marks that hold for an object; a reader has to satisfy each. */
function marksOn<Kind extends ReadableKind>(incident: Incident, kind: Kind, item: Readable[Kind]): readonly Mark[] {
  const own = ownMark(incident, kind, item);
  if (own !== null) return [own];
  const entry = kind === 'entry' ? null : entryOf(incident, item);
  const ofEntry = entry === null ? null : ownMark(incident, 'entry', entry);
  if (ofEntry !== null) return [ofEntry];
  // A file is part of the entry that shows it.
  if (kind === 'evidence') return entry === null ? [INTERNAL] : entryDefaults(incident, entry);
  const table = defaults[kind](item, incident);
  if (kind === 'entry') return isEntry(item) ? entryDefaults(incident, item) : [table];
  return entry === null ? [table] : [table, ...partiesBefore(incident, entry)];
}

/** What a person said of this object; null for the default of its kind. */
function ownMark<Kind extends ReadableKind>(incident: Incident, kind: Kind, item: Readable[Kind]): Mark | null {
  const said = audienceMarksOf(incident.audiences, kind, idOf(item)).at(-1);
  if (said !== undefined) return said.audiences;
  return item !== null && 'audiences' in item ? item.audiences : null;
}

/** Of a corrected entry every version counts, so that a slip in the party shows one vendor's words to no other. [L7] */
function entryDefaults(incident: Incident, entry: Entry): readonly Mark[] {
  return [entry, ...entry.earlier.map(({ content }) => content)].map((content) => betweenUsAnd(content, incident));
}

/** Outside parties that a corrected entry named: what it tells of was written down for them. */
function partiesBefore(incident: Incident, entry: Entry): readonly Mark[] {
  if (entry.earlier.length === 0) return [];
  return [entry, ...entry.earlier.map(({ content }) => content)]
    .map(({ partyId, toPartyId }) => [partyId, toPartyId].filter((id) => isOutside(id, incident)).flatMap(vendor))
    .filter((named) => named.length > 0);
}

/** What we told a party, and what it claimed, promised or answered, it may read; what we saw and thought, nobody. */
function betweenUsAnd({ kind, partyId, toPartyId }: EntryContent, incident: Incident): Mark {
  if (kind !== 'contact' && kind !== 'claim' && kind !== 'promise') return INTERNAL;
  return betweenParties(partyId, toPartyId, incident);
}

function betweenParties(byPartyId: PartyId | null, toPartyId: PartyId | null, incident: Incident): Mark {
  const outside = [byPartyId, toPartyId].filter((id) => isOutside(id, incident));
  const [one] = outside;
  return outside.length === 1 && one !== undefined && one !== null ? vendor(one) : INTERNAL;
}

function isOutside(partyId: PartyId | null, incident: Incident): boolean {
  return partyId !== null && partyOf(incident.parties, partyId)?.role !== 'us';
}

function vendor(partyId: PartyId | null): Mark {
  return partyId === null ? INTERNAL : [`vendor:${partyId}`];
}

function reads(reader: ReadonlySet<string>, mark: Mark): boolean {
  return mark.some((audience) => reader.has(audience));
}

function entryOf(incident: Incident, item: Readable[ReadableKind]): Entry | null {
  const entryId = item !== null && 'entryId' in item ? item.entryId : null;
  return entryId === null ? null : (get(incident.log.byId, entryId) ?? null);
}

function idOf(item: Readable[ReadableKind]): string {
  if (item === null) return '';
  return 'id' in item ? item.id : item.eventId;
}

function isEntry(item: Readable[ReadableKind]): item is Entry {
  return item !== null && 'earlier' in item;
}
