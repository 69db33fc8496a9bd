import { type CheckPath, pathKey } from '../incident/checks';
import type { TestedPath } from './check-paths';

/** Where a path starts, and by which way it goes. */
export interface MatrixRow {
  readonly key: string;
  readonly from: string;
  readonly via: string | null;
  /** True for the first way of its start: where the start is named. */
  readonly isFirst: boolean;
  /** One per column; of a path that nobody has tested nothing is known but its place. */
  readonly cells: readonly TestedPath[];
}

/** Paths as a grid. */
export interface CheckMatrix {
  /** To where, one a column. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/**
 * Paths as a grid: a row for each start and way, the ways of one start together, and a column for each end, in the order
 * of the paths. What differs in case and spaces alone is one. [T1]
 */
export function checkMatrix(paths: readonly TestedPath[]): CheckMatrix {
  const columns = firstOfEach(paths.map(({ to }) => to));
  const byKey = new Map(paths.map((path) => [path.key, path]));
  const rows = firstOfEach(paths.map(({ from }) => from)).flatMap((from) => {
    const ways = paths.filter((path) => partKey(path.from) === partKey(from)).map(({ via }) => via ?? '');
    return firstOfEach(ways).map((way, index): MatrixRow => {
      const via = way === '' ? null : way;
      const cells = columns.map((to) => byKey.get(pathKey({ from, to, via })) ?? untested({ from, to, via }));
      return { key: `${partKey(from)}\n${partKey(way)}`, from, via, isFirst: index === 0, cells };
    });
  });
  return { columns, rows };
}

function untested(path: CheckPath): TestedPath {
  return {
    ...path,
    key: pathKey(path),
    latest: null,
    runs: [],
    since: null,
    everyMinutes: null,
    due: null,
    setAside: null,
  };
}

/** Each once, as it was first written. */
function firstOfEach(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(partKey(name))) first.set(partKey(name), name);
  return [...first.values()];
}

function partKey(name: string): string {
  return pathKey({ from: name, to: '', via: null });
}
