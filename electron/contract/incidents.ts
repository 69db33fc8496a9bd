import type { ImportedEntry } from '@domain/incident/imported-entries.decide';
import type { Instant } from '@domain/kernel/instant';
import type { Due } from '@domain/queries/attention';
import type { Commit, Severity } from '@domain/record/envelope';

export interface DeclareRequest {
  readonly title: string;
  readonly severity: 1 | 2 | 3 | 4 | null;
  readonly timeZone: string;
  /** Null: not known. */
  readonly began: { readonly at: Instant; readonly certainty: 'exact' | 'about' | 'day' } | null;
  readonly lead: string | null;
  /** Rows of a log that was kept until now, taken in with the declaration, as one act. [Q1] */
  readonly imported?: { readonly entries: readonly ImportedEntry[] } | undefined;
}

/** One line of the incident list. */
export interface IncidentSummary {
  readonly incidentId: string;
  /** `INC-0042`, or `INC-0042b` where two computers took the same number. */
  readonly reference: string;
  readonly title: string;
  readonly severity: 1 | 2 | 3 | 4 | null;
  readonly phase: 'investigating' | 'cause-known' | 'on-workaround' | 'watching' | 'resolved' | 'closed';
  readonly lead: string | null;
  readonly timeZone: string;
  readonly practice: boolean;
  readonly setAside: boolean;
  readonly declaredAt: Instant;
  readonly began: {
    readonly at: Instant;
    readonly certainty: 'exact' | 'about' | 'day';
    readonly atLeast: boolean;
  } | null;
  readonly resolved: { readonly at: Instant; readonly certainty: 'exact' | 'about' | 'day' } | null;
  /** The last moment of an imported case that was never resolved; its clock stops there. [R5] */
  readonly asOf: { readonly at: Instant; readonly certainty: 'exact' | 'about' | 'day' } | null;
  readonly entries: number;
  readonly outsideParties: readonly string[];
  /** Ids of the directory's vendors among them. */
  readonly vendorIds: readonly string[];
  readonly waitingOn: readonly string[];
  /** What is or will be due in it, the earliest first. [C4] */
  readonly dues: readonly Due[];
  /** Why its record cannot be read, in words; then the rest of the line is what little is known. [J3] */
  readonly problem?: string;
}

export interface OpenedIncident {
  readonly commits: readonly Commit[];
  /** Commits still to come as `recordChunk`. */
  readonly remaining: number;
  readonly findings: readonly FindingText[];
  /** Written by a newer Holdline: nothing can be added here. [J6] */
  readonly readOnly: boolean;
}

/** What was found in a record's files, in words. The readable rest is shown all the same. [J3] */
export interface FindingText {
  readonly file: string;
  readonly line: number;
  readonly byte: number;
  /** `note`: worth knowing, nothing is lost. */
  readonly severity: Severity;
  readonly sentence: string;
}
