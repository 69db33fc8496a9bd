import type { EntryId } from '../kernel/ids';
import { type Instant, MINUTE, msBetween } from '../kernel/instant';
import { get, insert, last, remove, type SortedList, sortedList } from '../kernel/sorted-list';
import type { EventMeta } from '../record/definition';
import type { EntryContent, LogEvent } from './log-events';

export { type EntryContent, type EntryKind, entryKindSchema, type LogEvent, logEvents } from './log-events';

/** An entry written later than this after it happened says "entered late". [L4] */
export const LATE_AFTER_MS = 5 * MINUTE;

/** One entry as it reads now, with everything that it read before. */
export interface Entry extends EntryContent {
  readonly id: EntryId;
  /** Written down then; not when it happened. */
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly origin: 'person' | 'import';
  readonly lateReason: string | null;
  readonly answersEntryId: EntryId | null;
  /** When the newest entry happened that stood in the log as this was written down; null where it had no clock. [L4] */
  readonly newestBefore: Instant | null;
  readonly audiences: readonly string[] | null;
  /** Place of its first event in the record; settles the order of entries of one moment. */
  readonly position: string;
  /** The events that carry its words, for redaction. */
  readonly eventIds: readonly string[];
  /** What it said before each correction, oldest first. [L5] */
  readonly earlier: readonly {
    readonly content: EntryContent;
    readonly replacedAt: Instant;
    readonly replacedBy: string;
    readonly reason: string | null;
  }[];
  readonly retraction: { readonly at: Instant; readonly by: string; readonly reason: string | null } | null;
  readonly redaction: { readonly at: Instant; readonly by: string; readonly reason: string } | null;
  /** Who marked it as one to find again; a mark on the entry, not on its words. [L6] */
  readonly pin: { readonly at: Instant; readonly by: string } | null;
}

export interface Log {
  readonly byId: SortedList<Entry>;
  /** In order of occurrence; a new entry is put in its place, the list is never sorted again. [L6] */
  readonly inOrder: SortedList<Entry>;
}

export const initialLog: Log = {
  byId: sortedList((entry) => entry.id),
  inOrder: sortedList(orderKey),
};

/** Folds one log event. [L1–L6] */
export function evolveLog(log: Log, event: LogEvent, meta: EventMeta): Log {
  if (event.type === 'EntryLogged') {
    return get(log.byId, event.entryId) === undefined ? put(log, null, logged(log, event, meta)) : log;
  }
  const entry = get(log.byId, event.entryId);
  if (event.type === 'EntryRedacted') return put(log, entry ?? null, redacted(entry ?? null, event, meta));
  if (entry === undefined) return log;
  switch (event.type) {
    case 'EntryCorrected':
      // A correction that was on its way must not bring words back.
      return entry.redaction === null ? put(log, entry, corrected(entry, event, meta)) : log;
    case 'EntryRetracted':
      return put(log, entry, { ...entry, retraction: { at: meta.at, by: meta.by.name, reason: event.reason } });
    case 'EntryRestored':
      return put(log, entry, { ...entry, retraction: null });
    case 'EntryPinned':
      return put(log, entry, { ...entry, pin: { at: meta.at, by: meta.by.name } });
    case 'EntryUnpinned':
      return put(log, entry, { ...entry, pin: null });
  }
}

/** True for an entry that a person wrote down more than five minutes after it happened. [L4] */
export function isLate(entry: Pick<Entry, 'occurredAt' | 'recordedAt' | 'certainty' | 'origin'>): boolean {
  if (entry.origin === 'import' || entry.certainty === 'day') return false;
  return msBetween(entry.occurredAt, entry.recordedAt) > LATE_AFTER_MS;
}

/**
 * How the time of an entry stands against its writing, where a person wrote it: late, ahead of time, or before what
 * stood in the log already. The last two by a minute at least, since a typed time has no seconds. [L4]
 */
export function timingOf(entry: Entry): 'late' | 'ahead' | 'out-of-order' | null {
  if (entry.origin === 'import' || entry.certainty === 'day') return null;
  if (isLate(entry)) return 'late';
  if (msBetween(entry.recordedAt, entry.occurredAt) >= MINUTE) return 'ahead';
  const { newestBefore } = entry;
  return newestBefore !== null && msBetween(entry.occurredAt, newestBefore) >= MINUTE ? 'out-of-order' : null;
}

/** The words and facts of an entry, without its history. */
export function contentOf(entry: EntryContent): EntryContent {
  const { kind, text, occurredAt, certainty, partyId, toPartyId, person, channel, reference, timeNote } = entry;
  return { kind, text, occurredAt, certainty, partyId, toPartyId, person, channel, reference, timeNote };
}

/** Field by field: spreading the content here took a fifth of the time of folding a long log. */
function logged(log: Log, event: Extract<LogEvent, { type: 'EntryLogged' }>, meta: EventMeta): Entry {
  const newest = last(log.inOrder);
  return {
    kind: event.kind,
    text: event.text,
    occurredAt: event.occurredAt,
    certainty: event.certainty,
    partyId: event.partyId,
    toPartyId: event.toPartyId,
    person: event.person,
    channel: event.channel,
    reference: event.reference,
    timeNote: event.timeNote,
    id: event.entryId,
    recordedAt: meta.at,
    recordedBy: meta.by.name,
    origin: event.origin,
    lateReason: event.lateReason,
    answersEntryId: event.answersEntryId,
    newestBefore: newest === undefined || newest.certainty === 'day' ? null : newest.occurredAt,
    audiences: event.audiences,
    position: meta.position,
    eventIds: [meta.id],
    earlier: [],
    retraction: null,
    redaction: null,
    pin: null,
  };
}

function corrected(entry: Entry, event: Extract<LogEvent, { type: 'EntryCorrected' }>, meta: EventMeta): Entry {
  const before = {
    content: contentOf(entry),
    replacedAt: meta.at,
    replacedBy: meta.by.name,
    reason: event.reason,
  };
  return {
    ...entry,
    ...contentOf(event),
    eventIds: [...entry.eventIds, meta.id],
    earlier: [...entry.earlier, before],
  };
}

/** The same entry whether its words were still there to be read or not. */
function redacted(entry: Entry | null, event: Extract<LogEvent, { type: 'EntryRedacted' }>, meta: EventMeta): Entry {
  return {
    ...event.kept,
    id: event.entryId,
    text: '',
    person: null,
    reference: null,
    timeNote: null,
    lateReason: null,
    newestBefore: null,
    eventIds: [],
    earlier: [],
    retraction: entry?.retraction ?? null,
    redaction: { at: meta.at, by: meta.by.name, reason: event.reason },
    pin: entry?.pin ?? null,
  };
}

function put(log: Log, before: Entry | null, entry: Entry): Log {
  const isMoved = before !== null && orderKey(before) !== orderKey(entry);
  const inOrder = isMoved ? remove(log.inOrder, orderKey(before)) : log.inOrder;
  return { byId: insert(log.byId, entry), inOrder: insert(inOrder, entry) };
}

function orderKey(entry: Entry): string {
  // The id settles what a damaged record could otherwise make equal; two entries must never share a place.
  return `${entry.occurredAt} ${entry.position} ${entry.id}`;
}
