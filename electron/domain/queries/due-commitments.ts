import { type Commitment, statusOf } from '../incident/commitments';
import type { Incident } from '../incident/incident';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';

/** A promise with a due time that nobody has said the end of. */
export interface DueCommitment extends Commitment {
  readonly dueAt: Instant;
}

/** What is due, at a moment. */
export interface DueCommitments {
  /** Past their time, the latest first: what fell due last is least likely to be settled already. */
  readonly overdue: readonly DueCommitment[];
  /** Still to come, the next one first. */
  readonly toCome: readonly DueCommitment[];
}

/** The promises to and by us that are waited for at `now`; undated ones have no clock. Kept on the minute is kept. [C4, M1, M2] */
export function dueCommitments(incident: Pick<Incident, 'commitments'>, now: Instant): DueCommitments {
  const open = [...values(incident.commitments)].filter(
    (one): one is DueCommitment => one.dueAt !== null && (statusOf(one, now) === 'open' || isOverdue(one, now)),
  );
  const byDue = open.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
  const isLate = (one: DueCommitment) => isOverdue(one, now);
  return { overdue: byDue.filter(isLate).toReversed(), toCome: byDue.filter((one) => !isLate(one)) };
}

/** True for a promise whose time is over at `now` and that nobody has called kept. [M2] */
export function isOverdue(commitment: Commitment, now: Instant): boolean {
  return commitment.kept === null && statusOf(commitment, now) === 'broken';
}
