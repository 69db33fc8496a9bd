import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { isOpen } from '../incident/lifecycle';
import { partyOf } from '../incident/parties';
import { updateAudienceName } from '../incident/words';
import { byTime } from '../kernel/by-time';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { patienceClocks } from './patience';
import { recheckClocks } from './recheck-clocks';
import { updateClocks } from './update-clocks';

export type DueKind = 'promise' | 'decision' | 'retest' | 'recheck' | 'chase' | 'patience' | 'update';

/** Something with a moment by which it was to be done, and that nobody has called done. */
export interface Due {
  readonly kind: DueKind;
  /** Of the promise, decision, all-clear, workaround, path, party or audience that it is about. */
  readonly id: string;
  readonly at: Instant;
  readonly certainty: Certainty;
  /** What was promised or is to be done, the rung to climb to, whom to tell; empty where kind and `who` say all. */
  readonly what: string;
  /** Who promised, says it is fixed, or is to be chased; null for what is ours. */
  readonly who: string | null;
}

type Source = (incident: Incident, now: Instant) => readonly Due[];

/** Each source gives its own clocks, late ones as well as those to come. A new one is one more name here. */
const sources: readonly Source[] = [promises, deferredDecisions, retests, rechecks, chases, patience, updates];

/** Everything that is or will be due in an incident that is not over, as known at `now`; the earliest first. [C4] */
export function duesOf(incident: Incident, now: Instant): readonly Due[] {
  if (!isOpen(incident.lifecycle)) return [];
  const dues = sources.flatMap((source) => source(incident, now));
  return byTime(dues);
}

/** What of it is past its moment; what is due on the minute is not late. [C4] */
export function isLate(due: Pick<Due, 'at'>, now: Instant): boolean {
  return due.at < now;
}

/** An incident as far as what is due in it matters. */
export interface IncidentDues {
  readonly dues: readonly Due[];
  /** An imported case that was never resolved stands still there. [R5] */
  readonly asOf: { readonly at: Instant } | null;
}

/** Something due, and where. */
export interface Attention<Line extends IncidentDues = IncidentDues> extends Due {
  readonly incident: Line;
  readonly isLate: boolean;
}

/**
 * Everything due across incidents at `now`: late first, the latest of it at the top, because what fell due last is least
 * likely to be settled already; then what is to come, the next first. [C4]
 */
export function attentionAcross<Line extends IncidentDues>(
  incidents: readonly Line[],
  now: Instant,
): readonly Attention<Line>[] {
  const all = incidents.flatMap((incident) => {
    const moment = momentOf(incident, now);
    return incident.dues.map((due) => ({ ...due, incident, isLate: isLate(due, moment) }));
  });
  const inOrder = byTime(all);
  return [...inOrder.filter((one) => one.isLate).toReversed(), ...inOrder.filter((one) => !one.isLate)];
}

/** The moment that an incident's clocks show. [R5] */
export function momentOf({ asOf }: Pick<IncidentDues, 'asOf'>, now: Instant): Instant {
  return asOf !== null && asOf.at < now ? asOf.at : now;
}

/** How many promises are overdue across incidents: what badges count. [C4, M3] */
export function overdueCommitments(incidents: readonly IncidentDues[], now: Instant): number {
  let count = 0;
  for (const incident of incidents) {
    const moment = momentOf(incident, now);
    for (const due of incident.dues) if (due.kind === 'promise' && isLate(due, moment)) count += 1;
  }
  return count;
}

function promises({ commitments, parties }: Incident): readonly Due[] {
  const due: Due[] = [];
  for (const { id, dueAt, dueCertainty, promise, byPartyId, outcomes } of values(commitments)) {
    if (dueAt === null || outcomes.length > 0) continue;
    const who = byPartyId === null ? null : partyOf(parties, byPartyId);
    const name = who === null || who.role === 'us' ? null : who.name;
    due.push({ kind: 'promise', id, at: dueAt, certainty: dueCertainty, what: promise, who: name });
  }
  return due;
}

function deferredDecisions({ decisions }: Incident): readonly Due[] {
  const due: Due[] = [];
  for (const decision of values(decisions)) {
    if (decision.kind !== 'deferred' || decision.outcome !== null) continue;
    const { id, dueAt: at, certainty, what } = decision;
    due.push({ kind: 'decision', id, at, certainty, what, who: null });
  }
  return due;
}

function retests({ allClears, parties }: Incident): readonly Due[] {
  const due: Due[] = [];
  for (const { id, partyId, retestAt, judgement } of values(allClears)) {
    if (retestAt === null || judgement !== null) continue;
    const who = partyOf(parties, partyId)?.name ?? null;
    due.push({ kind: 'retest', id, at: retestAt, certainty: 'exact', what: '', who });
  }
  return due;
}

function rechecks(incident: Incident): readonly Due[] {
  return recheckClocks(incident).map((clock): Due => {
    const { dueAt: at, certainty, what } = clock;
    const id = clock.kind === 'workaround' ? clock.workaroundId : clock.pathKey;
    return { kind: 'recheck', id, at, certainty, what, who: null };
  });
}

function chases({ parties }: Incident): readonly Due[] {
  return parties.flatMap(({ id, nextChaseAt: at, name, setAside }): readonly Due[] =>
    at === null || setAside ? [] : [{ kind: 'chase', id, at, certainty: 'exact', what: '', who: name }],
  );
}

/** Where a rung waits for a promise, that promise is what is due. [E5] */
function patience(incident: Incident, now: Instant): readonly Due[] {
  return patienceClocks(incident, now).flatMap(({ partyId: id, waitsFor, next, runsOutAt: at, certainty }) => {
    const who = partyOf(incident.parties, id)?.name ?? null;
    return waitsFor === 'promise' || next === null
      ? []
      : [{ kind: 'patience', id, at, certainty, what: next.name, who }];
  });
}

function updates(incident: Incident): readonly Due[] {
  return updateClocks(incident).flatMap(({ audience: id, dueAt: at }): readonly Due[] =>
    at === null ? [] : [{ kind: 'update', id, at, certainty: 'exact', what: updateAudienceName(id), who: null }],
  );
}
