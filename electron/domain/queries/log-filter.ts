import type { Entry, EntryKind } from '../incident/log';
import { kindName } from '../incident/words';
import { foldedText } from '../kernel/text';

/** The tabs over the log. */
export const LOG_TABS = ['everything', 'contacts', 'decisions', 'evidence'] as const;
export type LogTab = (typeof LOG_TABS)[number];

export interface LogFilter {
  readonly tab: LogTab;
  /** Words that must all occur, in any order; empty lets everything pass. */
  readonly text: string;
}

export type NameOfParty = (partyId: string) => string | null;

const tabNames: Readonly<Record<LogTab, string>> = {
  everything: 'Everything',
  contacts: 'Calls and chats',
  decisions: 'Decisions',
  evidence: 'Evidence',
};

const tabKinds: Readonly<Record<Exclude<LogTab, 'everything'>, EntryKind>> = {
  contacts: 'contact',
  decisions: 'decision',
  evidence: 'evidence',
};

export const tabName = (tab: LogTab): string => tabNames[tab];

/** True when an entry stands under the tab and holds every word; letters match whatever their case and accents. */
export function matches(entry: Entry, filter: LogFilter, nameOfParty: NameOfParty): boolean {
  if (!standsUnder(entry, filter.tab)) return false;
  const words = wordsOf(filter.text);
  if (words.length === 0) return true;
  const text = foldedText(searchTextOf(entry, nameOfParty));
  return words.every((word) => text.includes(word));
}

/** How many entries stand under each tab; the text of the filter plays no part. */
export function countTabs(entries: Iterable<Entry>): Readonly<Record<LogTab, number>> {
  const counts = { everything: 0, contacts: 0, decisions: 0, evidence: 0 };
  for (const entry of entries) for (const tab of LOG_TABS) if (standsUnder(entry, tab)) counts[tab] += 1;
  return counts;
}

function standsUnder(entry: Entry, tab: LogTab): boolean {
  return tab === 'everything' || entry.kind === tabKinds[tab];
}

/** Everything that a row shows in words, the struck-through ones included. [L6] */
export function searchTextOf(entry: Entry, nameOfParty: NameOfParty): string {
  const parties = [entry.partyId, entry.toPartyId].map((id) => (id === null ? null : nameOfParty(id)));
  const earlier = entry.earlier.map((before) => before.content.text);
  const { text, person, channel, reference, recordedBy, timeNote, kind } = entry;
  const parts = [text, ...earlier, ...parties, person, channel, reference, recordedBy, timeNote, kindName(kind)];
  return parts.filter((part) => part !== null).join('\n');
}

function wordsOf(text: string): readonly string[] {
  return foldedText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
