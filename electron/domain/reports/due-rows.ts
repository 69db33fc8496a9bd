import { statusOf } from '../incident/commitments';
import type { Certainty } from '../incident/common';
import { partyOf } from '../incident/parties';
import { commitmentStatusName } from '../incident/words';
import { byTime } from '../kernel/by-time';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { endOfFigures } from '../queries/as-of';
import { inRecordOrder } from '../record/definition';
import type { ReportContext } from './report-context';
import { shownLine } from './shown-text';

/** Something with a time by which it is or was to be done, for a calendar. */
export interface DueRow {
  readonly id: string;
  readonly at: Instant;
  readonly certainty: Certainty;
  /** One line. */
  readonly summary: string;
  /** How it stands at the moment of the report. */
  readonly state: string;
}

/** Promises with a due time, deferred decisions and next chases that the reader sees, in order of time. [R2, C4] */
export function dueRows(context: ReportContext): readonly DueRow[] {
  const { incident, whole, asOf } = context;
  const end = endOfFigures(whole, asOf).at;
  const name = (partyId: string | null) => shownLine(partyOf(incident.parties, partyId)?.name ?? 'Us');
  const promises = inRecordOrder(values(incident.commitments)).flatMap((one): readonly DueRow[] => {
    if (one.dueAt === null || one.withdrawnAt !== null) return [];
    const summary = `Promise of ${name(one.byPartyId)}: ${shownLine(one.promise)}`;
    const state = commitmentStatusName(statusOf(one, end));
    return [{ id: one.id, at: one.dueAt, certainty: one.dueCertainty, summary, state }];
  });
  const decisions = inRecordOrder(values(incident.decisions)).flatMap((one): readonly DueRow[] => {
    if (one.kind !== 'deferred') return [];
    const summary = `Decision: ${shownLine(one.what)}`;
    const state = one.outcome === null ? 'Open' : shownLine(one.outcome);
    return [{ id: one.id, at: one.dueAt, certainty: one.certainty, summary, state }];
  });
  const chases = incident.parties.flatMap(({ id, nextChaseAt, setAside }): readonly DueRow[] =>
    nextChaseAt === null || setAside
      ? []
      : [{ id: `chase-${id}`, at: nextChaseAt, certainty: 'exact', summary: `Chase ${name(id)}`, state: 'Open' }],
  );
  return byTime([...promises, ...decisions, ...chases]);
}
