import type { IncidentSummary } from './incidents';

export interface QuickCapture {
  /** Every incident that a line can go to, the one that is meant first; last what is over and has an unfinished line. */
  readonly targets: readonly IncidentSummary[];
  /** The one to show: where an unfinished line waits, else the one that is meant. Null when none is open. */
  readonly incidentId: string | null;
}

/** One act and the entries that it logged, oldest first. */
export interface LoggedAct {
  readonly actId: string;
  readonly entryIds: readonly string[];
}

/** What was logged in the small window. */
export interface QuickLogged {
  readonly incidentId: string;
  readonly acts: readonly LoggedAct[];
  readonly text: string;
}
