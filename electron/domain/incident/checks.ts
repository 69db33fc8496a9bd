import { z } from 'zod';
import { type CheckId, checkIdSchema, entryIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import { insert, remove, type SortedList, sortedList, values } from '../kernel/sorted-list';
import type { EventMeta, EventsOf } from '../record/definition';
import { certaintySchema, words, wordsOrNull } from './common';

export const checkResultSchema = z.enum(['works', 'fails', 'unknown']);
export type CheckResult = z.infer<typeof checkResultSchema>;

const path = { from: words, to: words, via: wordsOrNull };
const run = z.object({
  checkId: checkIdSchema,
  ...path,
  result: checkResultSchema,
  at: instantSchema,
  certainty: certaintySchema,
  entryId: entryIdSchema.nullable(),
});

export const checkEvents = {
  CheckRun: { v: 1, creates: 'checkId', shape: run },
  CheckWithdrawn: { v: 1, needs: ['checkId'], shape: z.object({ checkId: checkIdSchema }) },
  /** Null: nobody is reminded. */
  CheckIntervalSet: { v: 1, shape: z.object({ ...path, everyMinutes: z.int().positive().nullable() }) },
  /** Nobody needs this path any more; its checks stay. */
  PathSetAside: { v: 1, shape: z.object(path) },
  PathTakenBack: { v: 1, shape: z.object(path) },
} as const;

export type CheckEvent = EventsOf<typeof checkEvents>;

/** The way that is tested: from where, to what, by which line or provider. */
export interface CheckPath {
  readonly from: string;
  readonly to: string;
  readonly via: string | null;
}

/** One test of one path; the latest one of a path tells how it stands. [T1] */
export interface Check extends Readonly<Omit<z.infer<typeof run>, 'checkId'>> {
  readonly id: CheckId;
  readonly by: string;
}

/** How often a path is to be tested, and since when somebody wants that. */
export interface CheckInterval extends CheckPath {
  readonly everyMinutes: number;
  readonly since: Instant;
}

/** A path that was taken off the grid, and by whom. */
export interface SetAsidePath extends CheckPath {
  readonly at: Instant;
  readonly by: string;
}

export interface Checks {
  /** In order of time. */
  readonly runs: SortedList<Check>;
  readonly intervals: readonly CheckInterval[];
  readonly setAside: readonly SetAsidePath[];
}

export const initialChecks: Checks = {
  runs: sortedList((check) => `${check.at} ${check.id}`),
  intervals: [],
  setAside: [],
};

/** Folds one event of a check. [T1] */
export function evolveChecks(state: Checks, event: CheckEvent, meta: EventMeta): Checks {
  switch (event.type) {
    case 'CheckRun': {
      const { type: _, checkId, ...rest } = event;
      return { ...state, runs: insert(state.runs, { ...rest, id: checkId, by: meta.by.name }) };
    }
    case 'CheckWithdrawn': {
      const known = checkOf(state, event.checkId);
      return known === null ? state : { ...state, runs: remove(state.runs, state.runs.keyOf(known)) };
    }
    case 'CheckIntervalSet': {
      const { from, to, via, everyMinutes } = event;
      const others = state.intervals.filter((one) => pathKey(one) !== pathKey(event));
      const set = everyMinutes === null ? [] : [{ from, to, via, everyMinutes, since: meta.at }];
      return { ...state, intervals: [...others, ...set] };
    }
    case 'PathSetAside': {
      const { from, to, via } = event;
      return { ...state, setAside: [...withoutPath(state, event), { from, to, via, at: meta.at, by: meta.by.name }] };
    }
    case 'PathTakenBack':
      return { ...state, setAside: withoutPath(state, event) };
  }
}

export function checkOf(state: Checks, id: string): Check | null {
  for (const check of values(state.runs)) if (check.id === id) return check;
  return null;
}

export function intervalOf(state: Checks, path: CheckPath): CheckInterval | null {
  return state.intervals.find((one) => pathKey(one) === pathKey(path)) ?? null;
}

/** Who took a path off the grid; null while it stands there. [T1] */
export function setAsideOf(state: Checks, path: CheckPath): SetAsidePath | null {
  return state.setAside.find((one) => pathKey(one) === pathKey(path)) ?? null;
}

/** One path, however it was typed: case and runs of spaces do not matter. */
export function pathKey({ from, to, via }: CheckPath): string {
  const key = [from, to, via ?? ''].map((part) => part.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' '));
  return key.join('\n');
}

function withoutPath({ setAside }: Checks, path: CheckPath): readonly SetAsidePath[] {
  return setAside.filter((one) => pathKey(one) !== pathKey(path));
}
