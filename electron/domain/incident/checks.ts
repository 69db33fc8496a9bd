import { z } from 'zod';
import { type CheckId, checkIdSchema, entryIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { insert, type SortedList, sortedList } from '../kernel/sorted-list';
import type { EventMeta, EventsOf } from '../record/definition';
import { certaintySchema, words, wordsOrNull } from './common';

const run = z.object({
  checkId: checkIdSchema,
  from: words,
  to: words,
  via: wordsOrNull,
  result: z.enum(['works', 'fails', 'unknown']),
  at: instantSchema,
  certainty: certaintySchema,
  entryId: entryIdSchema.nullable(),
});

export const checkEvents = {
  CheckRun: { v: 1, creates: 'checkId', shape: run },
} as const;

export type CheckEvent = EventsOf<typeof checkEvents>;

/** One test of one path; the latest one of a path tells how it stands. [T1] */
export interface Check extends Readonly<Omit<z.infer<typeof run>, 'checkId'>> {
  readonly id: CheckId;
  readonly by: string;
}

export type Checks = SortedList<Check>;

export const initialChecks: Checks = sortedList((check) => `${check.at} ${check.id}`);

/** Folds one check. */
export function evolveChecks(state: Checks, event: CheckEvent, meta: EventMeta): Checks {
  const { type: _, checkId, ...rest } = event;
  return insert(state, { ...rest, id: checkId, by: meta.by.name });
}
