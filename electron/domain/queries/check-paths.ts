import {
  type Check,
  type CheckInterval,
  type CheckPath,
  type Checks,
  intervalOf,
  pathKey,
  type SetAsidePath,
  setAsideOf,
} from '../incident/checks';
import type { Moment } from '../incident/lifecycle';
import { addMs, MINUTE } from '../kernel/instant';
import { values } from '../kernel/sorted-list';

/** One path that is tested, and how it stands. */
export interface TestedPath extends CheckPath {
  readonly key: string;
  /** The last run in order of time; null for one that is only planned. */
  readonly latest: Check | null;
  /** Every run, the latest first. */
  readonly runs: readonly Check[];
  /** Since when every run has had the latest result: the first of them. */
  readonly since: Check | null;
  readonly everyMinutes: number | null;
  /** When it is to be tested again: an interval after its last test, or after somebody wanted that. */
  readonly due: Moment | null;
  /** Who took it off the grid, and when; null while it stands there. */
  readonly setAside: SetAsidePath | null;
}

/** The paths that stand on the grid: in the order in which they were first tested, those only planned last. [T1] */
export function testedPaths(checks: Checks): readonly TestedPath[] {
  return everyPath(checks).filter(({ setAside }) => setAside === null);
}

/** The paths that were taken off the grid, with all their checks. [T1] */
export function setAsidePaths(checks: Checks): readonly TestedPath[] {
  return everyPath(checks).filter(({ setAside }) => setAside !== null);
}

function everyPath(checks: Checks): readonly TestedPath[] {
  const runsOf = new Map<string, Check[]>();
  for (const run of values(checks.runs)) {
    const key = pathKey(run);
    const runs = runsOf.get(key);
    if (runs === undefined) runsOf.set(key, [run]);
    else runs.push(run);
  }
  const tested = [...runsOf].map(([key, runs]) => pathOf(checks, key, runs));
  const planned = checks.intervals.filter((one) => !runsOf.has(pathKey(one)));
  return [...tested, ...planned.map((one) => pathOf(checks, pathKey(one), [], one))];
}

function pathOf(checks: Checks, key: string, runs: readonly Check[], named: CheckPath | null = null): TestedPath {
  const latest = runs.at(-1) ?? null;
  const { from, to, via } = named ?? runs[0] ?? { from: '', to: '', via: null };
  const newestFirst = runs.toReversed();
  const firstOther = newestFirst.findIndex(({ result }) => result !== latest?.result);
  const since = newestFirst.at(firstOther === -1 ? -1 : firstOther - 1) ?? null;
  const interval = intervalOf(checks, { from, to, via });
  const everyMinutes = interval?.everyMinutes ?? null;
  const setAside = setAsideOf(checks, { from, to, via });
  const due = interval === null ? null : dueOf(interval, latest);
  return { key, from, to, via, latest, runs: newestFirst, since, everyMinutes, due, setAside };
}

function dueOf({ since, everyMinutes }: CheckInterval, latest: Check | null): Moment {
  const { at, certainty } = latest ?? { at: since, certainty: 'exact' };
  return { at: addMs(at, everyMinutes * MINUTE), certainty };
}
