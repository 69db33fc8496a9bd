import { z } from 'zod';
import { type EntryId, entryIdSchema, partyIdSchema } from '../kernel/ids';
import { type Instant, instantSchema, MINUTE, msBetween } from '../kernel/instant';
import { get, insert, remove, type SortedList, sortedList } from '../kernel/sorted-list';
import type { EventMeta, EventsOf } from '../record/definition';
import { audiencesSchema, certaintySchema, words, wordsOrNull } from './common';

/** What a bare line is, is an observation. [L2] */
export const entryKindSchema = z.enum([
  'observation',
  'action',
  'contact',
  'decision',
  'claim',
  'promise',
  'update',
  'milestone',
  'workaround',
  'handoff',
  'evidence',
]);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** An entry written later than this after it happened says "entered late". [L4] */
export const LATE_AFTER_MS = 5 * MINUTE;

const content = {
  kind: entryKindSchema,
  text: words,
  occurredAt: instantSchema,
  certainty: certaintySchema,
  /** Who did or said it. */
  partyId: partyIdSchema.nullable(),
  /** Whom it was directed to. */
  toPartyId: partyIdSchema.nullable(),
  person: wordsOrNull,
  channel: wordsOrNull,
  reference: wordsOrNull,
  /** How the time was worked out, where it was. */
  timeNote: wordsOrNull,
};

export const logEvents = {
  EntryLogged: {
    v: 1,
    creates: 'entryId',
    shape: z.object({
      entryId: entryIdSchema,
      ...content,
      lateReason: wordsOrNull,
      answersEntryId: entryIdSchema.nullable(),
      audiences: audiencesSchema,
      origin: z.enum(['person', 'import']),
    }),
  },
  EntryCorrected: {
    v: 1,
    needs: ['entryId'],
    shape: z.object({ entryId: entryIdSchema, ...content, reason: wordsOrNull }),
  },
  EntryRetracted: { v: 1, needs: ['entryId'], shape: z.object({ entryId: entryIdSchema, reason: wordsOrNull }) },
  EntryRestored: { v: 1, needs: ['entryId'], shape: z.object({ entryId: entryIdSchema }) },
  EntryRedacted: {
    v: 1,
    needs: ['entryId'],
    /** `eventIds`: the events whose words go. [L5b] */
    shape: z.object({ entryId: entryIdSchema, reason: words, eventIds: z.array(z.string()).readonly() }),
  },
} as const;

export type LogEvent = EventsOf<typeof logEvents>;
export type EntryContent = Readonly<z.infer<z.ZodObject<typeof content>>>;

/** One entry as it reads now, with everything that it read before. */
export interface Entry extends EntryContent {
  readonly id: EntryId;
  /** Written down then; not when it happened. */
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly origin: 'person' | 'import';
  readonly lateReason: string | null;
  readonly answersEntryId: EntryId | null;
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
    return get(log.byId, event.entryId) === undefined ? put(log, null, logged(event, meta)) : log;
  }
  const entry = get(log.byId, event.entryId);
  if (entry === undefined) return log;
  switch (event.type) {
    case 'EntryCorrected':
      return put(log, entry, corrected(entry, event, meta));
    case 'EntryRetracted':
      return put(log, entry, { ...entry, retraction: { at: meta.at, by: meta.by.name, reason: event.reason } });
    case 'EntryRestored':
      return put(log, entry, { ...entry, retraction: null });
    case 'EntryRedacted':
      return put(log, entry, redacted(entry, event.reason, meta));
  }
}

/** True for an entry that a person wrote down more than five minutes after it happened. [L4] */
export function isLate(entry: Pick<Entry, 'occurredAt' | 'recordedAt' | 'certainty' | 'origin'>): boolean {
  if (entry.origin === 'import' || entry.certainty === 'day') return false;
  return msBetween(entry.occurredAt, entry.recordedAt) > LATE_AFTER_MS;
}

/** The words and facts of an entry, without its history. */
export function contentOf(entry: EntryContent): EntryContent {
  const { kind, text, occurredAt, certainty, partyId, toPartyId, person, channel, reference, timeNote } = entry;
  return { kind, text, occurredAt, certainty, partyId, toPartyId, person, channel, reference, timeNote };
}

/** Content with every word taken out; times, kind and parties stay. [L5b] */
export function withoutWords(entry: EntryContent): EntryContent {
  return { ...contentOf(entry), text: '', person: null, reference: null, timeNote: null };
}

function logged(event: Extract<LogEvent, { type: 'EntryLogged' }>, meta: EventMeta): Entry {
  return {
    ...contentOf(event),
    id: event.entryId,
    recordedAt: meta.at,
    recordedBy: meta.by.name,
    origin: event.origin,
    lateReason: event.lateReason,
    answersEntryId: event.answersEntryId,
    audiences: event.audiences,
    position: meta.position,
    eventIds: [meta.id],
    earlier: [],
    retraction: null,
    redaction: null,
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

function redacted(entry: Entry, reason: string, meta: EventMeta): Entry {
  return {
    ...entry,
    ...withoutWords(entry),
    lateReason: null,
    earlier: entry.earlier.map((before) => ({ ...before, content: withoutWords(before.content), reason: null })),
    redaction: { at: meta.at, by: meta.by.name, reason },
  };
}

function put(log: Log, before: Entry | null, entry: Entry): Log {
  const moved = before !== null && orderKey(before) !== orderKey(entry);
  const inOrder = moved ? remove(log.inOrder, orderKey(before)) : log.inOrder;
  return { byId: insert(log.byId, entry), inOrder: insert(inOrder, entry) };
}

function orderKey(entry: Entry): string {
  return `${entry.occurredAt} ${entry.position}`;
}
