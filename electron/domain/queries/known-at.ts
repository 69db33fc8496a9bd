import { type Incident, type IncidentEvent, incidentCatalog, incidentProjection } from '../incident/incident';
import type { Instant } from '../kernel/instant';
import { toArray } from '../kernel/sorted-list';
import type { Commit } from '../record/envelope';
import { emptyFold, type Fold, receive, stateBefore, stateOf } from '../record/fold';
import { readEvent } from '../record/read-event';
import { knownOfImport } from './known-of-import';

/** An incident as it was known at a moment. */
export interface KnownAt {
  readonly incident: Incident;
  /** How many acts were written down after that. */
  readonly laterActs: number;
  /** How many entries of an imported file happened after that. */
  readonly laterEntries: number;
  /** Nothing of the record is left out. */
  readonly isWhole: boolean;
}

/**
 * The incident as the team had it at a moment: what was written down by then, late entries included once they were
 * written, and nothing that came after. Of an imported file, whose rows were all written down at its import, what it says had happened
 * by then. Commits in the record's order. [R5, V2, Q1]
 */
export function knownAt(commits: readonly Commit[], asOf: Instant): KnownAt {
  let laterActs = 0;
  let laterEntries = 0;
  let isWhole = true;
  const known = commits.flatMap((commit): readonly Commit[] => {
    if (commit.at <= asOf) return [commit];
    isWhole = false;
    if (isImport(commit)) {
      const byThen = importedBy(commit, asOf);
      laterEntries += entriesIn(commit) - entriesIn(byThen);
      return [byThen];
    }
    laterActs += 1;
    return [];
  });
  return { incident: stateOf(receive(emptyFold(incidentProjection), known)), laterActs, laterEntries, isWhole };
}

/**
 * The same out of a record that is folded already: where all that came later stands at its end, as with one writer, the fold
 * goes back to a checkpoint. From the beginning a long record took most of a second. [R5]
 */
export function knownInFold(fold: Fold<Incident, IncidentEvent>, asOf: Instant): KnownAt {
  const commits = toArray(fold.commits);
  const start = commits.findIndex(({ at }) => at > asOf);
  const first = commits[start];
  if (first === undefined) return { incident: stateOf(fold), laterActs: 0, laterEntries: 0, isWhole: true };
  const later = commits.slice(start);
  if (!later.every((commit) => commit.at > asOf && !isImport(commit))) return knownAt(commits, asOf);
  return { incident: stateBefore(fold, first.order), laterActs: later.length, laterEntries: 0, isWhole: false };
}

function entriesIn({ events }: Commit): number {
  return events.filter(({ type }) => type === 'EntryLogged').length;
}

function isImport({ events }: Commit): boolean {
  return events.some(({ type }) => type === 'CaseImported');
}

function importedBy(commit: Commit, asOf: Instant): Commit {
  const read = commit.events.flatMap((stored) => {
    const event = readEvent<IncidentEvent>(incidentCatalog, stored);
    return event.ok ? [{ stored, event: event.value }] : [];
  });
  const known = knownOfImport(
    read.map(({ event }) => event),
    asOf,
  );
  const events = read.flatMap(({ stored }, i) => {
    const event = known[i];
    if (event === undefined || event === null) return [];
    const { type, ...data } = event;
    return [{ ...stored, v: incidentCatalog[type].v, data }];
  });
  return { ...commit, events };
}
