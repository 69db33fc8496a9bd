import type { Entry, EntryKind, Log } from '../incident/log';
import { perChunk } from '../kernel/per-chunk';
import { get, type SortedList } from '../kernel/sorted-list';
import { plain, wordsOfEntry } from './entry-words';

/** The tabs over the log. */
export const LOG_TABS = ['everything', 'contacts', 'decisions', 'evidence', 'key-moments'] as const;
export type LogTab = (typeof LOG_TABS)[number];

/** What an entry must have to be shown; everything at once. Null and an empty text let everything pass. */
export interface LogFilter {
  /** Words that must all occur, in any order. */
  readonly text: string;
  /** Who said or did it, or to whom. */
  readonly partyId: string | null;
  readonly kind: EntryKind | null;
  /** Named in the entry, or who wrote it down. */
  readonly person: string | null;
}

export const NO_FILTER: LogFilter = { text: '', partyId: null, kind: null, person: null };

export type NameOfParty = (partyId: string) => string | null;

/** The names of the files that entries show, by entry id; most entries show none and are not in it. [L8] */
export type FilesByEntry = ReadonlyMap<string, readonly string[]>;

const tabNames: Readonly<Record<LogTab, string>> = {
  everything: 'Everything',
  contacts: 'Calls and chats',
  decisions: 'Decisions',
  evidence: 'Evidence',
  'key-moments': 'Key moments',
};

const tabKinds: Readonly<Record<Exclude<LogTab, 'everything'>, readonly EntryKind[]>> = {
  contacts: ['contact'],
  decisions: ['decision'],
  evidence: ['evidence'],
  'key-moments': ['milestone', 'decision', 'workaround', 'handoff'],
};

export const tabName = (tab: LogTab): string => tabNames[tab];

/** True while the filter lets every entry pass. */
export function isEmptyFilter({ text, partyId, kind, person }: LogFilter): boolean {
  return text.trim() === '' && partyId === null && kind === null && person === null;
}

/**
 * Tells of each entry whether it stands under the tab and passes the whole filter; letters match whatever their case
 * and accents. [L6]
 */
export function logMatcher(
  tab: LogTab,
  filter: LogFilter,
  nameOfParty: NameOfParty,
  files: FilesByEntry,
): (entry: Entry) => boolean {
  const { partyId, kind } = filter;
  const words = plain(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const person = filter.person === null ? null : plain(filter.person);
  const plainParty = remembered((id) => plain(nameOfParty(id) ?? ''));
  const plainPerson = remembered(plain);
  const holds = (entry: Entry) => {
    const names = (files.get(entry.id) ?? []).map(plain);
    const parts = [wordsOfEntry(entry), plainParty(entry.partyId ?? ''), plainParty(entry.toPartyId ?? ''), ...names];
    return words.every((word) => parts.some((part) => part.includes(word)));
  };
  return (entry) =>
    (standsUnder(entry, tab) || (tab === 'evidence' && files.has(entry.id))) &&
    (kind === null || entry.kind === kind) &&
    (partyId === null || entry.partyId === partyId || entry.toPartyId === partyId) &&
    (person === null || personsOf(entry).some((one) => plainPerson(one) === person)) &&
    (words.length === 0 || holds(entry));
}

/**
 * How many entries stand under each tab; the filter plays no part. A call with its recording is a call and evidence:
 * what shows a file stands under Evidence whatever its kind. [L6, L8]
 */
export function countTabs({ inOrder, byId }: Log, files: FilesByEntry): Readonly<Record<LogTab, number>> {
  const counts = noCounts();
  for (const chunk of inOrder.chunks) {
    const some = countsPerChunk.of(chunk);
    for (const tab of LOG_TABS) counts[tab] += some[tab];
  }
  for (const entryId of files.keys()) {
    const entry = get(byId, entryId);
    if (entry !== undefined && !standsUnder(entry, 'evidence')) counts.evidence += 1;
  }
  return counts;
}

/** The persons whom a filter can choose: named in an entry or writers of one, by name, each as first written. [L6] */
export function personsSeen(entries: SortedList<Entry>): readonly string[] {
  const persons = firstSpellings(entries.chunks.flatMap((chunk) => [...personsPerChunk.of(chunk).values()]));
  return [...persons].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, person]) => person);
}

const countsPerChunk = perChunk((chunk: readonly Entry[]) => {
  const counts = noCounts();
  for (const entry of chunk) for (const tab of LOG_TABS) if (standsUnder(entry, tab)) counts[tab] += 1;
  return counts;
});

const personsPerChunk = perChunk((chunk: readonly Entry[]) => firstSpellings(chunk.flatMap(personsOf)));

/** Whether a tab shows an entry. [L6] */
export function standsUnder(entry: Entry, tab: LogTab): boolean {
  if (tab === 'everything' || tabKinds[tab].includes(entry.kind)) return true;
  return tab === 'key-moments' && entry.pin !== null;
}

/** An imported entry was written down by whoever imported it, which says nothing about the entry. */
function personsOf({ person, recordedBy, origin }: Entry): readonly string[] {
  const writer = origin === 'person' ? [recordedBy] : [];
  return person === null ? writer : [person, ...writer];
}

/** Names by how they are compared, each as it was first written. */
function firstSpellings(names: readonly string[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const name of new Set(names)) {
    const compared = plain(name);
    if (!spellings.has(compared)) spellings.set(compared, name);
  }
  return spellings;
}

/** A log has many entries and few names. */
function remembered(workOut: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const result = known.get(name) ?? workOut(name);
    known.set(name, result);
    return result;
  };
}

function noCounts(): Record<LogTab, number> {
  return { everything: 0, contacts: 0, decisions: 0, evidence: 0, 'key-moments': 0 };
}
