import { z } from 'zod';
import { type EntryId, entryIdSchema, type StatusUpdateId, statusUpdateIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import type { EventMeta, EventsOf } from '../record/definition';
import { words } from './common';

/** Whom we keep informed; the words of L7 for them. [U1] */
export const updateAudienceSchema = z.enum(['staff', 'customer', 'owner']);
export type UpdateAudience = z.infer<typeof updateAudienceSchema>;

const sent = {
  statusUpdateId: statusUpdateIdSchema,
  audience: updateAudienceSchema,
  /** Where they read it: "Text message to all", "Notice on the door". */
  where: words,
  /** What we told them: the next one comes by then. */
  nextBy: instantSchema.nullable(),
  /** The entry of the log that tells of it; its time is when it was sent. */
  entryId: entryIdSchema,
};

export const statusUpdateEvents = {
  /** `everyMinutes` null: no rhythm any more. */
  UpdateCadenceSet: {
    v: 1,
    shape: z.object({ audience: updateAudienceSchema, everyMinutes: z.int().positive().nullable() }),
  },
  UpdateCadenceWithdrawn: { v: 1, shape: z.object({ audience: updateAudienceSchema, eventId: z.string() }) },
  /** `text`: what was sent, word for word. [U3] */
  StatusUpdateSent: {
    v: 1,
    creates: 'statusUpdateId',
    needs: ['entryId'],
    shape: z.object({ ...sent, text: words }),
  },
  /** What stays of one whose words were removed, since the event that sent it is blank from then on. [L5b] */
  StatusUpdateRedacted: {
    v: 1,
    creates: 'statusUpdateId',
    shape: z.object({ ...sent, recordedAt: instantSchema, recordedBy: words }),
  },
} as const;

export type StatusUpdateEvent = EventsOf<typeof statusUpdateEvents>;

/** What was told to an audience, as it was told. [U3] */
export interface StatusUpdate {
  readonly id: StatusUpdateId;
  readonly eventId: string;
  readonly audience: UpdateAudience;
  readonly text: string;
  readonly where: string;
  readonly nextBy: Instant | null;
  readonly entryId: EntryId;
  /** When and by whom it was written down; when it was sent is the time of its entry. */
  readonly recordedAt: Instant;
  readonly by: string;
}

/** How often an audience hears of us from then on. [U1] */
export interface UpdateCadence {
  readonly eventId: string;
  readonly audience: UpdateAudience;
  readonly everyMinutes: number | null;
  readonly at: Instant;
}

export interface StatusUpdates {
  readonly sent: SortedList<StatusUpdate>;
  /** Every rhythm that was set, oldest first; the last of an audience counts. */
  readonly cadences: readonly UpdateCadence[];
}

export const initialStatusUpdates: StatusUpdates = { sent: sortedList((update) => update.id), cadences: [] };

/** Folds one event of what we tell people. [U1, U3] */
export function evolveStatusUpdates(state: StatusUpdates, event: StatusUpdateEvent, meta: EventMeta): StatusUpdates {
  switch (event.type) {
    case 'UpdateCadenceSet': {
      const { audience, everyMinutes } = event;
      return { ...state, cadences: [...state.cadences, { eventId: meta.id, audience, everyMinutes, at: meta.at }] };
    }
    case 'UpdateCadenceWithdrawn':
      return { ...state, cadences: state.cadences.filter((cadence) => cadence.eventId !== event.eventId) };
    case 'StatusUpdateSent': {
      if (get(state.sent, event.statusUpdateId) !== undefined) return state;
      const { type: _, statusUpdateId: id, ...facts } = event;
      const written = { id, eventId: meta.id, recordedAt: meta.at, by: meta.by.name };
      return { ...state, sent: insert(state.sent, { ...facts, ...written }) };
    }
    case 'StatusUpdateRedacted': {
      const { type: _, statusUpdateId: id, recordedBy: by, ...facts } = event;
      return { ...state, sent: insert(state.sent, { ...facts, id, eventId: meta.id, text: '', by }) };
    }
  }
}

/** The rhythm that holds for an audience; null where none was ever set. */
export function cadenceOf(state: StatusUpdates, audience: UpdateAudience): UpdateCadence | null {
  return state.cadences.findLast((cadence) => cadence.audience === audience) ?? null;
}
