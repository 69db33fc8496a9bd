import { z } from 'zod';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import type { EventMeta, EventsOf } from '../record/definition';
import { audiencesSchema } from './common';

/** Everything that a reader outside of the war room could be shown. [L7] */
export const readableKindSchema = z.enum([
  'title',
  'impact',
  'resolution',
  'party',
  'ownership-note',
  'account',
  'entry',
  'evidence',
  'escalation',
  'attempt',
  'reply',
  'stance',
  'commitment',
  'all-clear',
  'hypothesis',
  'check',
  'decision',
  'workaround',
  'status-update',
]);
export type ReadableKind = z.infer<typeof readableKindSchema>;

/** `id`: of the object; of an ownership note or an account the event that said it; empty where there is only one. */
const marked = z.object({ kind: readableKindSchema, id: z.string(), audiences: audiencesSchema });

export const audienceEvents = {
  AudiencesMarked: { v: 1, shape: marked },
  AudienceMarkWithdrawn: {
    v: 1,
    shape: z.object({ kind: readableKindSchema, id: z.string(), eventId: z.string() }),
  },
} as const;

export type AudienceEvent = EventsOf<typeof audienceEvents>;

/** Who may read one object, as people said, oldest first; the last one counts. Null: back to what its kind has. [L7] */
export interface AudienceMarks {
  readonly key: string;
  readonly marks: readonly { readonly eventId: string; readonly audiences: readonly string[] | null }[];
}

export type Audiences = SortedList<AudienceMarks>;

export const initialAudiences: Audiences = sortedList((one) => one.key);

/** Folds one mark. A mark may come before what it is on; it waits for nothing. [L7] */
export function evolveAudiences(state: Audiences, event: AudienceEvent, meta: EventMeta): Audiences {
  const key = keyOf(event.kind, event.id);
  const marks = get(state, key)?.marks ?? [];
  switch (event.type) {
    case 'AudiencesMarked':
      return insert(state, { key, marks: [...marks, { eventId: meta.id, audiences: event.audiences }] });
    case 'AudienceMarkWithdrawn':
      return insert(state, { key, marks: marks.filter((mark) => mark.eventId !== event.eventId) });
  }
}

/** Every mark that people set on an object, oldest first. */
export function audienceMarksOf(state: Audiences, kind: ReadableKind, id: string): AudienceMarks['marks'] {
  return get(state, keyOf(kind, id))?.marks ?? [];
}

function keyOf(kind: ReadableKind, id: string): string {
  return `${kind} ${id}`;
}
