import { z } from 'zod';
import { instantSchema } from '../kernel/instant';
import type { EventMeta, EventsOf } from '../record/definition';
import { certaintySchema, words, wordsOrNull } from './common';

const facts = z.object({
  /** The id that the file gave itself. */
  sourceId: words,
  perspective: wordsOrNull,
  granularity: wordsOrNull,
  sources: z.array(words).readonly(),
  sourceNote: wordsOrNull,
  /** The end of what the file knows; figures of an open incident run to here. [R5] */
  asOf: instantSchema.nullable(),
  asOfCertainty: certaintySchema,
  /** `written`: the time as the file has it, offset included. */
  dayChecks: z.array(z.object({ at: instantSchema, written: words, says: words })).readonly(),
  spans: z.array(z.object({ label: words, from: instantSchema, to: instantSchema })).readonly(),
  publishedFigures: z.array(z.object({ label: words, value: words })).readonly(),
  conflicts: z.array(z.object({ about: words, a: words, b: words })).readonly(),
  /** Minutes ahead of UTC in which calendar months are counted; null when the file asks for no such count. */
  slaCheck: z.object({ offsetMinutes: z.int(), note: wordsOrNull }).nullable(),
  /** Fields that Holdline has no place for, with their values as JSON: kept, so that nothing is half imported. */
  notUnderstood: z.array(z.object({ place: words, json: words })).readonly(),
});

export const importedEvents = {
  CaseImported: { v: 1, shape: facts },
} as const;

export type ImportedEvent = EventsOf<typeof importedEvents>;

/** What a case file said beside its events; kept word for word, never mixed with what we compute. [Q1] */
export type ImportedFacts = Readonly<z.infer<typeof facts>>;

/** Keeps the facts of the first import; a record is imported once. */
export function evolveImported(state: ImportedFacts | null, event: ImportedEvent, _meta: EventMeta): ImportedFacts {
  const { type: _, ...said } = event;
  return state ?? said;
}
