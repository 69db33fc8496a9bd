import type { z } from 'zod';
import type { Instant } from '../kernel/instant';
import type { Author } from './envelope';

/** What the catalog knows of one type of event. */
export interface EventDefinition<Shape extends z.ZodType = z.ZodType> {
  /** The version that is written today. */
  readonly v: number;
  /** The data of that version. */
  readonly shape: Shape;
  /** The field with the id of the thing that this event brings into being. */
  readonly creates?: string;
  /** Fields with ids of things that must be there first; an event that comes before them waits. */
  readonly needs?: readonly string[];
  /** Turns data of version n into version n + 1; one for each version before `v`. */
  readonly upcasters?: Readonly<Record<number, (data: unknown) => unknown>>;
}

export type EventDefinitions = Readonly<Record<string, EventDefinition>>;

/** What a shape holds; nothing for the empty shape, which zod types as a record of never. */
export type FieldsOf<Shape extends z.ZodType> = string extends keyof z.infer<Shape>
  ? unknown
  : Readonly<z.infer<Shape>>;

/** The events of a room as one union: `{ type } & data`. */
export type EventsOf<Definitions extends EventDefinitions> = {
  [Type in keyof Definitions & string]: { readonly type: Type } & FieldsOf<Definitions[Type]['shape']>;
}[keyof Definitions & string];

/** What is known of an event beside its data: who wrote it down, when, and its place in the record. */
export interface EventMeta {
  /** The id of the event. */
  readonly id: string;
  readonly at: Instant;
  readonly by: Author;
  /** Unique, and in text order the order of the record: the commit's order and the event's index in it. */
  readonly position: string;
}

/** Where something came from and its place among what was recorded: the tie-break of things of one moment. */
export interface Place {
  readonly eventId: string;
  readonly position: string;
}

export function placeOf(meta: EventMeta): Place {
  return { eventId: meta.id, position: meta.position };
}

/** Items of one moment stay in the order in which they were recorded, which for an import is that of its file. */
export function inRecordOrder<T extends { readonly position: string }>(items: Iterable<T>): readonly T[] {
  return [...items].toSorted((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0));
}
