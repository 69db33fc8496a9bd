import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { isOpen } from '../incident/lifecycle';
import { partyOf } from '../incident/parties';
import { updateAudienceName } from '../incident/words';
import type { PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { shownMoment } from './as-of';
import { dueCommitments } from './due-commitments';
import { patienceClocks } from './patience';
import { updateClocks } from './update-clocks';

/** Something with a moment by which it was to be done, and that nobody has called done. */
export interface Due {
  readonly kind: 'promise' | 'decision' | 'chase' | 'patience' | 'update';
  readonly at: Instant;
  readonly certainty: Certainty;
  /** What was promised or is to be done, the rung to climb to, or whom an update is for; empty for a chase. */
  readonly what: string;
  /** Who promised, or whom to chase; null for a decision, which is ours. */
  readonly who: string | null;
}

export interface NextDue {
  /** The first that still lies ahead; null when nothing does. */
  readonly next: Due | null;
  /** What is past its moment, the latest first. */
  readonly late: readonly Due[];
}

/**
 * What is due at `now` in an incident that is not over: promises, deferred decisions, chases, updates, and the next rung
 * of a ladder once the patience of this one is over. What is due on the minute is not late. An imported case that was
 * never resolved stands still where its file ends. [C4, M1, D2, E5, U1]
 */
export function nextDue(incident: Incident, now: Instant): NextDue {
  const moment = shownMoment(incident, now);
  const dues = isOpen(incident.lifecycle) ? duesOf(incident, moment).toSorted((a, b) => (a.at < b.at ? -1 : 1)) : [];
  return { next: dues.find(({ at }) => at >= moment) ?? null, late: dues.filter(({ at }) => at < moment).toReversed() };
}

function duesOf(incident: Incident, now: Instant): readonly Due[] {
  const { decisions, parties } = incident;
  const nameOf = (partyId: PartyId | null) => partyOf(parties, partyId)?.name ?? null;
  const { overdue, toCome } = dueCommitments(incident, now);
  const promises = [...overdue, ...toCome].map(({ dueAt, dueCertainty, promise, byPartyId }): Due => {
    return { kind: 'promise', at: dueAt, certainty: dueCertainty, what: promise, who: nameOf(byPartyId) };
  });
  const deferred = [...values(decisions)].flatMap((decision): readonly Due[] =>
    decision.kind === 'deferred' && decision.outcome === null
      ? [{ kind: 'decision', at: decision.dueAt, certainty: decision.certainty, what: decision.what, who: null }]
      : [],
  );
  const chases = parties.flatMap(({ nextChaseAt, name, setAside }): readonly Due[] =>
    nextChaseAt === null || setAside
      ? []
      : [{ kind: 'chase', at: nextChaseAt, certainty: 'exact', what: '', who: name }],
  );
  // Where a rung waits for a promise, that promise is what is due.
  const patience = patienceClocks(incident, now).flatMap(({ partyId, waitsFor, next, runsOutAt, certainty }) =>
    waitsFor === 'promise' || next === null
      ? []
      : [{ kind: 'patience' as const, at: runsOutAt, certainty, what: next.name, who: nameOf(partyId) }],
  );
  const updates = updateClocks(incident).flatMap(({ audience, dueAt }): readonly Due[] =>
    dueAt === null
      ? []
      : [{ kind: 'update', at: dueAt, certainty: 'exact', what: updateAudienceName(audience), who: null }],
  );
  return [...promises, ...deferred, ...chases, ...patience, ...updates];
}
