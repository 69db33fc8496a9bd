import type { Commitment } from '@domain/incident/commitments';
import type { Incident } from '@domain/incident/incident';
import { partyOf } from '@domain/incident/parties';
import { type Instant, msBetween } from '@domain/kernel/instant';
import { get, values } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { dueCommitments } from '@domain/queries/due-commitments';
import { dueTime } from '../attention/due-clock-view';
import { spanInMinutes } from '../header/span-in-minutes';

/** The promises of an incident as the panel groups them, at a moment. */
export interface PromiseRows {
  /** Overdue, the latest first, then to come, the next first. */
  readonly waited: readonly Commitment[];
  readonly overdue: number;
  /** Waited for without a time. */
  readonly undated: readonly Commitment[];
  /** Of which somebody said the end, the last said first. */
  readonly settled: readonly Commitment[];
}

/** Groups promises for the panel; undated ones have no clock and stand last. [C4, M1, M2] */
export function promiseRows(commitments: Incident['commitments'], moment: Instant): PromiseRows {
  const { overdue, toCome } = dueCommitments({ commitments }, moment);
  const all = [...values(commitments)];
  const settled = all.filter(({ outcomes }) => outcomes.length > 0).toReversed();
  const undated = all.filter(({ dueAt, outcomes }) => dueAt === null && outcomes.length === 0);
  return { waited: [...overdue, ...toCome], overdue: overdue.length, undated, settled };
}

/** True when both show the same promises in the same order, each as it stands. */
export function isSameRows(a: PromiseRows, b: PromiseRows): boolean {
  const isSame = (x: readonly Commitment[], y: readonly Commitment[]) =>
    x.length === y.length && x.every((promise, place) => promise === y[place]);
  return (
    a.overdue === b.overdue &&
    isSame(a.waited, b.waited) &&
    isSame(a.undated, b.undated) &&
    isSame(a.settled, b.settled)
  );
}

/** What was promised, with no control characters. */
export function promiseWords({ promise }: Pick<Commitment, 'promise'>): string {
  return promise === '' ? 'Words removed' : visibleText(promise);
}

/** `Northline, Priya by phone; was 14:15`: who, by which way, and the times before. [M2] */
export function promiseNote(promise: Commitment, incident: Incident, moment: Instant, zone: string): string {
  const by = promise.byPartyId === null ? null : partyOf(incident.parties, promise.byPartyId);
  const to = promise.toPartyId === null ? null : partyOf(incident.parties, promise.toPartyId);
  const isOurs = by === null || by.role === 'us';
  const entry = promise.entryId === null ? undefined : get(incident.log.byId, promise.entryId);
  const who = !isOurs ? visibleText(by.name) : to === null ? 'We' : `We, to ${visibleText(to.name)}`;
  const person = entry?.person == null ? '' : `, ${visibleText(entry.person)}`;
  const way = entry?.channel == null ? '' : ` by ${visibleText(entry.channel)}`;
  const name = who + person + way;
  const was = promise.earlierDueAt.at(-1);
  return was === undefined ? name : `${name}; was ${dueTime({ at: was, certainty: 'exact' }, moment, zone)}`;
}

/** `Kept 14:12`, `Kept 15:40, 40 min late`. [M2] */
export function keptWords({ kept, dueAt }: Commitment, moment: Instant, zone: string): string {
  if (kept === null) return '';
  const words = `Kept ${dueTime(kept, moment, zone)}`;
  return dueAt === null || kept.at <= dueAt ? words : `${words}, ${spanInMinutes(msBetween(dueAt, kept.at))} late`;
}
