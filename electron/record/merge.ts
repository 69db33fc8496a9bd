import type { Commit, Finding } from '@domain/record/envelope';
import { compareOrder } from '@domain/record/order';
import { finding } from './findings';
import type { ReadLine } from './segment';

/** Brings the lines of all files into one order and lets each act and each event count once. [J8] */
export interface Merge {
  /** Lines read since the last call to the commits that are new, in order among themselves. */
  add(lines: readonly ReadLine[]): readonly Commit[];
  /** A commit of our own, written to `file`. */
  know(commit: Commit, file: string): void;
  has(commitId: string): boolean;
  hasEvent(eventId: string): boolean;
  readonly findings: readonly Finding[];
}

export function createMerge(): Merge {
  const fileOf = new Map<string, string>();
  const eventIds = new Set<string>();
  const findings: Finding[] = [];
  const repeats = new Set<string>();

  function takeEvents(line: ReadLine): Commit {
    const { commit } = line;
    let hasRepeats = false;
    for (const { id } of commit.events) {
      if (eventIds.has(id)) {
        hasRepeats = true;
        findings.push(finding('repeated-event', line, id));
      }
    }
    const events = hasRepeats ? commit.events.filter(({ id }) => !eventIds.has(id)) : commit.events;
    for (const { id } of events) eventIds.add(id);
    return hasRepeats ? { ...commit, events } : commit;
  }

  function noteRepeat(line: ReadLine, first: string): void {
    const pair = `${first}/${line.file}`;
    if (first === line.file || repeats.has(pair)) return;
    repeats.add(pair);
    findings.push(finding('repeated-lines', line, first));
  }

  return {
    add(lines) {
      const sorted = isSorted(lines) ? lines : lines.toSorted((a, b) => compareOrder(a.commit.order, b.commit.order));
      const commits: Commit[] = [];
      const firstOf = lazyIndex(sorted);
      for (const line of sorted) {
        const { id } = line.commit;
        const knownFile = fileOf.get(id);
        if (knownFile !== undefined) {
          noteRepeat(line, knownFile);
          const first = firstOf(id);
          if (first !== undefined && first.body !== line.body) {
            findings.push(finding('conflicting-act', line, `line ${first.line} of ${first.file}`));
          }
          continue;
        }
        fileOf.set(id, line.file);
        const commit = takeEvents(line);
        if (commit.events.length > 0) commits.push(commit);
      }
      return commits;
    },
    know(commit, file) {
      fileOf.set(commit.id, file);
      for (const { id } of commit.events) eventIds.add(id);
    },
    has: (commitId) => fileOf.has(commitId),
    hasEvent: (eventId) => eventIds.has(eventId),
    findings,
  };
}

function isSorted(lines: readonly ReadLine[]): boolean {
  let last = '';
  for (const { commit } of lines) {
    if (commit.order < last) return false;
    last = commit.order;
  }
  return true;
}

/** The first line with an act's id; an index is only built when some act is met twice. */
function lazyIndex(lines: readonly ReadLine[]): (commitId: string) => ReadLine | undefined {
  let index: Map<string, ReadLine> | null = null;
  return (commitId) => {
    if (index === null) {
      index = new Map();
      for (const line of lines) if (!index.has(line.commit.id)) index.set(line.commit.id, line);
    }
    return index.get(commitId);
  };
}
